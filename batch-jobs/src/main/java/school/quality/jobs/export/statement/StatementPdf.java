package school.quality.jobs.export.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.LineExplained.NumberSeen;
import school.quality.engine.explanation.SheetExplained;
import school.quality.engine.explanation.SheetExplained.SectionExplained;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Workings;
import school.quality.jobs.export.Words;
import school.quality.jobs.store.journal.JournalHead;

/** A statement to be read, checked with a pencil and signed: the sum, how it was shared, and the table of criteria. */
final class StatementPdf {

    private final Words words;
    private final CriterionWords criteria;
    private final List<String> sums;

    /** @param sums how the sums came about, a sentence a step */
    StatementPdf(Words words, CriterionWords criteria, List<String> sums) {
        this.words = words;
        this.criteria = criteria;
        this.sums = List.copyOf(sums);
    }

    void write(Explanation of, JournalHead journal, OutputStream out) throws IOException {
        try (PdfPages pages = new PdfPages(List.of(8, 32, 10, 9, 14, 8, 39))) {
            StatementHead head = new StatementHead(words);
            head.titles(of).forEach(pages::title);
            head.grounds(of, journal).forEach(pages::text);
            sums.forEach(pages::text);
            of.sheets().forEach(sheet -> sheet(sheet, pages));
            pages.text(words.of("signature"));
            pages.write(out);
        }
    }

    private void sheet(SheetExplained sheet, PdfPages pages) {
        pages.title(words.of(
                "sheet",
                sheet.group().title(),
                sheet.regulation().code(),
                Integer.toString(sheet.regulation().version()),
                Integer.toString(sheet.place()),
                Integer.toString(sheet.sheets())));
        pages.head(List.of(words.of("pdf.columns").split(";")));
        sheet.sections().forEach(section -> section(section, pages));
        pages.total(
                words.of("total.sheet"),
                held(words.number(sheet.points()), sheet.group().sheetMax()));
    }

    private void section(SectionExplained section, PdfPages pages) {
        section.lines().forEach(line -> pages.row(cells(line)));
        String points = section.points() == null ? "–" : words.number(section.points());
        pages.total(
                section.section().code() + " " + section.section().title(),
                held(points, section.section().max()));
    }

    private String held(String points, @Nullable BigDecimal max) {
        return max == null ? points : points + " " + words.of("pdf.max", words.number(max));
    }

    private List<String> cells(LineExplained line) {
        List<Workings.Unit> counted = line.workings() == null
                ? List.of()
                : line.workings().units().stream()
                        .filter(Workings.Unit::counted)
                        .toList();
        String value = line.value() == null ? line.code() == null ? "" : line.code() : words.number(line.value());
        return List.of(
                line.criterion().clause() == null ? "" : line.criterion().clause(),
                line.criterion().code() + " " + line.criterion().title(),
                counted.size() == 1 ? parts(line, counted.get(0)) : "",
                value,
                counted.size() > 1 || !items(line).isEmpty() ? "" : criteria.row(line),
                words.number(line.points()),
                Stream.of(units(line, counted), items(line), added(line), criteria.said(line), decided(line))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private String parts(LineExplained line, Workings.Unit unit) {
        NumberSeen number = CriterionWords.numberOf(line, unit);
        Parts parts = number == null ? null : number.parts();
        return parts == null || parts.isEmpty()
                ? ""
                : words.number(parts.numerator()) + " / " + words.number(parts.denominator());
    }

    /** Where points are a mean, what it is the mean of. */
    private String units(LineExplained line, List<Workings.Unit> counted) {
        return counted.size() < 2
                ? ""
                : words.of(
                        "pdf.mean",
                        counted.stream().map(unit -> criteria.unit(line, unit)).collect(Collectors.joining("; ")));
    }

    /** Where rows are counted, how many gave how much. */
    private String items(LineExplained line) {
        Map<Fraction, Long> byPoints = line.workings() == null
                ? Map.of()
                : line.workings().items().stream()
                        .filter(Workings.ItemPoints::counted)
                        .collect(Collectors.groupingBy(
                                Workings.ItemPoints::points, LinkedHashMap::new, Collectors.counting()));
        return byPoints.isEmpty()
                ? ""
                : words.of(
                        "pdf.items",
                        byPoints.entrySet().stream()
                                .map(one -> one.getValue() + " × " + criteria.plain(one.getKey()))
                                .collect(Collectors.joining(" + ")));
    }

    private String added(LineExplained line) {
        return line.workings() == null || line.workings().added().signum() == 0
                ? ""
                : words.of("pdf.added", criteria.plain(line.workings().added()));
    }

    private String decided(LineExplained line) {
        return line.manual().decided() == null
                ? ""
                : words.of("pdf.decided", words.number(line.manual().decided()));
    }
}
