package school.quality.jobs.export;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.ReportCell.Form;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/**
 * Ratings as a workbook: a sheet of places and points for each group of positions, and behind the first of them a sheet
 * with the ground of every point.
 */
final class RatingBook {

    /** A longer title makes the header higher than the rows below are worth. */
    private static final int TITLE_IN_HEADER = 60;

    private final Words words;
    private final Heading heading;
    private final ReportBook book;
    private final RatedLines lines;
    private final Map<Key, ReportSheet> groups = new LinkedHashMap<>();
    private @Nullable ReportSheet linesSheet;

    /** People who are placed among each other by the same criteria. */
    private record Key(String school, String regulation, int version, String group, List<String> criteria) {

        static Key of(RatedSheet sheet) {
            List<String> criteria =
                    sheet.criteria().stream().map(RatedCriterion::code).toList();
            return new Key(sheet.school(), sheet.regulation(), sheet.version(), sheet.group(), criteria);
        }
    }

    RatingBook(Words words, Reasons reasons, Heading heading, ReportBook book) {
        this.words = words;
        this.heading = heading;
        this.book = book;
        this.lines = new RatedLines(words, reasons);
    }

    void write(Iterator<RatedSheet> sheets) {
        sheets.forEachRemaining(this::take);
        linesSheet().filterable();
        groups.values().forEach(ReportSheet::filterable);
    }

    private void take(RatedSheet sheet) {
        groups.computeIfAbsent(Key.of(sheet), key -> opened(sheet)).row(Tone.NORMAL, places(sheet));
        lines.write(sheet, linesSheet());
    }

    private ReportSheet opened(RatedSheet first) {
        String group = heading.severalSchools() ? first.school() + " " + first.group() : first.group();
        String what = words.of("title.rating", group, first.regulation(), Integer.toString(first.version()));
        return book.sheet(group, new Titles(words, heading).of(what), columns(first));
    }

    /** A workbook needs a sheet even where nobody is rated. */
    private ReportSheet linesSheet() {
        if (linesSheet == null) {
            List<String> titles = new Titles(words, heading).of(words.of("title.lines"));
            linesSheet = book.sheet(words.of("sheet.lines"), titles, lines.columns());
        }
        return linesSheet;
    }

    private List<ReportColumn> columns(RatedSheet first) {
        Stream<ReportColumn> criteria = first.criteria().stream().map(line -> new ReportColumn(header(line), 20));
        return Stream.concat(
                        ReportColumn.of(words, "place:8 staffId:14 points:10 reachable:14 share:12").stream(), criteria)
                .toList();
    }

    private static String header(RatedCriterion line) {
        String clause = line.clause() == null ? line.code() : line.clause();
        String title = line.title().length() <= TITLE_IN_HEADER
                ? line.title()
                : line.title().substring(0, TITLE_IN_HEADER - 1) + "…";
        return clause + " " + title;
    }

    private static List<ReportCell> places(RatedSheet sheet) {
        Stream<ReportCell> person = Stream.of(
                ReportCell.whole(sheet.place()),
                ReportCell.text(sheet.staffId()),
                ReportCell.points(sheet.points()),
                ReportCell.number(Form.TWO_DECIMALS, sheet.reachable()),
                ReportCell.number(Form.ONE_DECIMAL, sheet.share()));
        Stream<ReportCell> criteria = sheet.criteria().stream()
                .map(line -> ReportCell.points(line.points()).as(RatedLines.tone(line.status())));
        return Stream.concat(person, criteria).toList();
    }
}
