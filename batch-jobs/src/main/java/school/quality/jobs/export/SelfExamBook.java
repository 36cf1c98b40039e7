package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.ReportCell.Form;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.selfexam.SelfExamLine;
import school.quality.jobs.sheet.Tone;

/** The table of self-examination as a workbook, a sheet a school, ready to print. */
final class SelfExamBook {

    private static final String COLUMNS =
            "code:8 selfexamLine:48 unit:12 selfexamValue:13 selfexamShare:10 selfexamWhole:10 about:23 ground:46 how:46";

    private final Words words;
    private final SelfExamTerms terms;
    private final Heading heading;
    private final ReportBook book;
    private final Map<String, ReportSheet> sheets = new HashMap<>();

    SelfExamBook(Words words, Heading heading, ReportBook book) {
        this.words = words;
        this.terms = new SelfExamTerms(words);
        this.heading = heading;
        this.book = book;
    }

    void write(Iterator<SelfExamAnswer> answers) {
        answers.forEachRemaining(
                answer -> sheets.computeIfAbsent(answer.school(), this::opened).row(tone(answer), cells(answer)));
        sheets.values().forEach(ReportSheet::filterable);
    }

    private ReportSheet opened(String school) {
        String sheet = words.of("sheet.selfexam");
        List<String> titles =
                List.of(words.of("title.selfexam", heading.period(), school), words.of("title.selfexam.reconstructed"));
        return book.sheet(
                heading.severalSchools() ? sheet + " " + school : sheet, titles, ReportColumn.of(words, COLUMNS));
    }

    private List<ReportCell> cells(SelfExamAnswer answer) {
        boolean share = answer.line().form() == SelfExamLine.Form.SHARE;
        return List.of(
                ReportCell.text(answer.line().code()),
                ReportCell.text(answer.line().name()),
                ReportCell.text(answer.line().unit()),
                share ? ReportCell.number(Form.WHOLE, answer.numerator()) : shown(answer.value()),
                share ? ReportCell.number(Form.ONE_DECIMAL, answer.value()) : ReportCell.empty(),
                share ? ReportCell.number(Form.WHOLE, answer.denominator()) : ReportCell.empty(),
                ReportCell.text(terms.about(answer)),
                ReportCell.text(terms.ground(answer)),
                ReportCell.text(terms.how(answer.line())));
    }

    private static ReportCell shown(@Nullable BigDecimal value) {
        return value == null ? ReportCell.empty() : ReportCell.shown(value);
    }

    private static Tone tone(SelfExamAnswer answer) {
        return switch (answer.status()) {
            case VALUE, BY_HAND -> Tone.NORMAL;
            case NOT_APPLICABLE, HEADING -> Tone.MUTED;
            case NO_DATA -> Tone.WARNING;
        };
    }
}
