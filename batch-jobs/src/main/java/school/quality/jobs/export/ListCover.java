package school.quality.jobs.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.indicator.Status;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;

/** The first sheet: how many stand on each list, beside the figure they stand behind, and what the list is. */
final class ListCover {

    private final Words words;
    private final ListWords inWords;
    private final boolean severalSchools;
    private final ReportSheet sheet;
    private final Set<ListKind> explained = EnumSet.noneOf(ListKind.class);

    ListCover(Words words, ListWords inWords, Heading heading, ReportBook book) {
        this.words = words;
        this.inWords = inWords;
        this.severalSchools = heading.severalSchools();
        List<String> titles = new Titles(words, heading).of(words.of("title.lists"));
        String columns = "list:30 figure:46 count:10 parts:18 explanation:80";
        this.sheet = book.sheet(
                words.of("sheet.cover"),
                titles,
                ReportColumn.of(words, severalSchools ? "school:12 " + columns : columns));
    }

    /** Denominators that nobody is left out of would only hide the others. */
    void take(ListLine.Total total) {
        if (total.list() != ListKind.LEFT_OUT || total.count() > 0) {
            sheet.row(tone(total), severalSchools ? withSchool(total) : cells(total));
        }
    }

    void finish() {
        sheet.filterable();
    }

    private static Tone tone(ListLine.Total total) {
        return total.status() == Status.NO_DATA ? Tone.WARNING : total.count() == 0 ? Tone.MUTED : Tone.NORMAL;
    }

    private List<ReportCell> withSchool(ListLine.Total total) {
        return Stream.concat(Stream.of(ReportCell.text(total.school())), cells(total).stream())
                .toList();
    }

    private List<ReportCell> cells(ListLine.Total total) {
        boolean noData = total.status() == Status.NO_DATA;
        return List.of(
                ReportCell.text(inWords.title(total.list())),
                ReportCell.text(inWords.figure(total)),
                noData ? ReportCell.text(words.of("status.NO_DATA")) : ReportCell.whole(total.count()),
                ReportCell.text(inWords.parts(total)),
                ReportCell.text(noData ? inWords.whyNot(total) : sentence(total.list())));
    }

    /** Each list is explained once. */
    private String sentence(ListKind list) {
        return explained.add(list) ? inWords.sentence(list) : "";
    }
}
