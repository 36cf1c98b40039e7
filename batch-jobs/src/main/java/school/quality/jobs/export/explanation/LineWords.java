package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.regulation.Criterion;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;
import school.quality.rules.Programme;

/** What a page says of a line of a sheet in short: the row that gave the points, why, and what is missing to more. */
public final class LineWords {

    private final LineTold told;
    private final RegulationWords regulation;
    private final Words words;
    private final Terms terms;
    private final Reasons reasons;

    public LineWords(Programme programme, Locale language) {
        Words exports = new Words(language);
        this.words = new Words("messages/explain", language);
        this.terms = new Terms(exports);
        this.reasons = new Reasons(exports, programme);
        this.regulation = new RegulationWords(words, terms, reasons, programme);
        this.told = new LineTold(
                words, regulation, reasons, new FigureTold(words, exports, terms, reasons, programme), programme);
    }

    /** The row of the regulation, without its points; empty where the points are of no one row. */
    public String row(LineExplained line) {
        return told.row(line);
    }

    public String number(BigDecimal number) {
        return words.number(number);
    }

    /** A coded value as people call it. */
    public String level(Criterion criterion, String code) {
        return regulation.level(criterion, code);
    }

    /** Why there are these points or none; empty where value and row say it all. */
    public String said(LineExplained line) {
        return told.said(line);
    }

    /** What is missing to more points; empty where nothing is, or where each class has a row of its own. */
    public List<String> next(LineExplained line) {
        return told.next(line);
    }

    /** A category of staff as people call it. */
    public String category(String code) {
        return terms.staffCategory(code);
    }

    public Reasons reasons() {
        return reasons;
    }
}
