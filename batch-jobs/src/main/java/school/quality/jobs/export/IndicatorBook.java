package school.quality.jobs.export;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.store.IndicatorRow;
import school.quality.rules.Programme;

/** Figures as a workbook: a cover that counts them, and a sheet for each section of the programme that has any. */
final class IndicatorBook {

    private final Terms terms;
    private final Programme programme;
    private final FigureTable table;
    private final ReportBook book;
    private final IndicatorCover cover;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, SectionSheet> sections = new LinkedHashMap<>();

    IndicatorBook(Words words, Reasons reasons, Programme programme, Heading heading, ReportBook book) {
        this.terms = new Terms(words);
        this.programme = programme;
        this.table = new FigureTable(words, reasons, programme, heading.severalSchools());
        this.book = book;
        this.cover = new IndicatorCover(words, heading, book);
        programme.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
    }

    void write(Iterator<IndicatorRow> rows) {
        rows.forEachRemaining(this::take);
        sections.values().forEach(SectionSheet::finish);
        cover.write(programme.indicators(), sections);
    }

    private void take(IndicatorRow row) {
        String code = row.value().indicator();
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            throw new IllegalArgumentException("The catalogue has no indicator " + code);
        }
        sections.computeIfAbsent(indicator.section(), section -> opened(indicator))
                .take(row, indicator);
    }

    private SectionSheet opened(Indicator first) {
        String title = first.section() + " " + terms.section(first);
        return new SectionSheet(title, table, book, SectionSheet.FULL);
    }
}
