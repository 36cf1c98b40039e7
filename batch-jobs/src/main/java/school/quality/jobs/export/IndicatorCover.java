package school.quality.jobs.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Status;
import school.quality.jobs.sheet.Tone;

/** The first sheet: how many figures each section has, how many have no data, and what the colours mean. */
final class IndicatorCover {

    private final Words words;
    private final Terms terms;
    private final ReportSheet sheet;

    IndicatorCover(Words words, Heading heading, ReportBook book) {
        this.words = words;
        this.terms = new Terms(words);
        List<String> titles = new Titles(words, heading).of(words.of("title.indicators"));
        this.sheet = book.sheet(words.of("sheet.cover"), titles, columns(words));
    }

    private static List<ReportColumn> columns(Words words) {
        Stream<ReportColumn> counts =
                Arrays.stream(Status.values()).map(status -> new ReportColumn(words.of("status." + status), 16));
        return Stream.concat(ReportColumn.of(words, "section:16 object:86").stream(), counts)
                .toList();
    }

    /** @param sections the sheets there are, by section */
    void write(List<Indicator> programme, Map<String, SectionSheet> sections) {
        Map<String, Indicator> first = new LinkedHashMap<>();
        programme.forEach(indicator -> first.putIfAbsent(indicator.section(), indicator));
        first.forEach((section, one) -> count(
                Tone.NORMAL,
                section,
                terms.section(one),
                sections.containsKey(section) ? List.of(sections.get(section)) : List.of()));
        count(Tone.TOTAL, words.of("total"), "", sections.values());
        legend();
    }

    private void count(Tone tone, String section, String title, Collection<SectionSheet> sheets) {
        Stream<ReportCell> counts = Arrays.stream(Status.values())
                .map(status -> counted(
                        status,
                        sheets.stream().mapToInt(one -> one.count(status)).sum()));
        sheet.row(
                tone,
                Stream.concat(Stream.of(ReportCell.text(section), ReportCell.text(title)), counts)
                        .toList());
    }

    /** Missing data catch the eye, the rest does not. */
    private static ReportCell counted(Status status, int number) {
        ReportCell cell = ReportCell.whole(number);
        return status == Status.NO_DATA && number > 0 ? cell.as(Tone.WARNING) : cell;
    }

    private void legend() {
        sheet.row(Tone.HEADING, List.of(ReportCell.text(words.of("legend"))));
        for (Status status : Status.values()) {
            sheet.row(
                    FigureTable.tone(status),
                    List.of(
                            ReportCell.text(words.of("status." + status)),
                            ReportCell.text(words.of("legend." + status))));
        }
    }
}
