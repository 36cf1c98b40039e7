package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.store.IndicatorRow;
import school.quality.rules.Programme;

/**
 * Figures as a workbook to print: a page with the state of the whole programme, what is not loaded, and a sheet for each
 * section that has figures. Only the figures of one indicator of one school are in memory at a time.
 */
final class IndicatorBook {

    /** Charts stay in memory until the workbook is written. */
    private static final int MOST_WITH_CHARTS = 20;

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;
    private final Programme programme;
    private final Heading heading;
    private final ReportBook book;
    private final IndicatorCover cover;
    private final MissingSheet missing;
    private final Map<String, SectionSheet> sections = new LinkedHashMap<>();
    private final Map<String, IndicatorState> states = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private String school = "";
    private String indicator = "";

    IndicatorBook(Words words, Reasons reasons, Programme programme, Heading heading, ReportBook book) {
        this.words = words;
        this.terms = new Terms(words);
        this.reasons = reasons;
        this.programme = programme;
        this.heading = heading;
        this.book = book;
        this.cover = new IndicatorCover(words, reasons, programme, book, heading.severalSchools());
        this.missing = new MissingSheet(words, reasons, book);
    }

    void write(Iterator<IndicatorRow> rows) {
        rows.forEachRemaining(this::take);
        endIndicator();
        endSchool();
    }

    private void take(IndicatorRow row) {
        boolean nextSchool = !row.school().equals(school);
        if (nextSchool || !row.value().indicator().equals(indicator)) {
            endIndicator();
        }
        if (nextSchool && !school.isEmpty()) {
            endSchool();
        }
        school = row.school();
        indicator = row.value().indicator();
        figures.add(row.figure());
    }

    private void endIndicator() {
        if (!figures.isEmpty()) {
            Indicator of = programme
                    .indicator(indicator)
                    .orElseThrow(() -> new IllegalArgumentException("The catalogue has no indicator " + indicator));
            SectionSheet sheet = sections.computeIfAbsent(of.section(), section -> opened(of));
            states.put(indicator, sheet.take(new IndicatorFigures(of, figures, terms), shownSchool()));
            figures.clear();
        }
    }

    private void endSchool() {
        List<String> titles = new Titles(words, heading).of(words.of("title.indicators"), shownSchool());
        cover.page(titles, states, missing.sheet());
        missing.school(shownSchool(), states.values());
        states.clear();
    }

    /** Of one school, the first page says which. */
    private String shownSchool() {
        return heading.severalSchools() ? school : "";
    }

    private SectionSheet opened(Indicator first) {
        String title = first.section() + " " + terms.section(first);
        return new SectionSheet(
                title,
                words.of("section.legend"),
                book,
                SectionSheet.FULL,
                sheet -> new IndicatorPage(
                        words, reasons, programme, sheet, heading.schools().size() <= MOST_WITH_CHARTS));
    }
}
