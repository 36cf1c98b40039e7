package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import school.quality.jobs.regulation.Difference;
import school.quality.jobs.regulation.DifferenceSentences;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Tone;

/** What differs between two versions of a regulation: a row a field, old and new. */
final class DifferenceReport implements Report<Difference> {

    private static final String COLUMNS = "group section criterion field wasBefore isAfter";
    private static final String WIDTHS = "group:16 section:12 criterion:16 field:40 wasBefore:40 isAfter:40";

    private final Words words;
    private final DifferenceSentences sentences;

    DifferenceReport(Words words) {
        this.words = words;
        this.sentences = DifferenceSentences.in(words.english() ? Locale.ENGLISH : Locale.ROOT);
    }

    @Override
    public Object json(Difference difference) {
        return difference;
    }

    @Override
    public Table<Difference> table() {
        return new Table<>(
                Table.columns(words, COLUMNS),
                difference -> Stream.of(texts(difference).map(Cell::text).toList()));
    }

    @Override
    public void book(Iterator<Difference> differences, Heading heading, ReportBook book) {
        ReportSheet sheet = book.sheet(
                words.of("sheet.differences"),
                List.of(words.of("title.differences", heading.schools().get(0), heading.period())),
                ReportColumn.of(words, WIDTHS));
        differences.forEachRemaining(difference ->
                sheet.row(Tone.NORMAL, texts(difference).map(ReportCell::text).toList()));
        sheet.filterable();
    }

    private Stream<String> texts(Difference difference) {
        return Stream.of(
                difference.group(),
                difference.section(),
                difference.criterion(),
                sentences.field(difference),
                difference.before() == null ? "" : difference.before(),
                difference.after() == null ? "" : difference.after());
    }
}
