package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Border;
import school.quality.jobs.export.ReportCell.Form;
import school.quality.jobs.review.Cliff;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.RatedSheet;

/** A sheet of values between their borders, those less than 1 away marked, and a sheet of places that hang on little. */
final class CliffBook {

    private static final Fraction CLOSE = Fraction.ONE;
    private static final int DECIMALS = 4;

    private final Words words;
    private final ReportSheet values;
    private final ReportSheet places;

    CliffBook(Words words, Heading heading, ReportBook book) {
        this.words = words;
        Titles titles = new Titles(words, heading);
        this.values = book.sheet(
                words.of("sheet.cliffs"),
                titles.of(words.of("title.cliffs")),
                ReportColumn.of(
                        words,
                        "school:10 regulation:12 group:18 place:8 staffId:14 clause:10 criterion:12 title:44 unit:20 value:12"
                                + " points:10 aboveDistance:14 abovePoints:10 aboveHow:20 belowDistance:14 belowPoints:10"
                                + " belowHow:20"));
        this.places = book.sheet(
                words.of("sheet.places"),
                titles.of(words.of("title.places")),
                ReportColumn.of(
                        words,
                        "school:10 regulation:12 group:18 cliffKind:24 place:8 staffId:30 points:10 nextPlace:12"
                                + " nextStaffId:30 nextPoints:12 nextDistance:12"));
    }

    void write(Iterator<Cliff> cliffs) {
        cliffs.forEachRemaining(this::take);
        values.filterable();
        places.filterable();
    }

    private void take(Cliff cliff) {
        if (cliff instanceof Cliff.Near near) {
            values.row(isClose(near.above()) || isClose(near.below()) ? Tone.WARNING : Tone.NORMAL, cells(near));
        } else if (cliff instanceof Cliff.CloseRace race) {
            places.row(Tone.NORMAL, cells(race));
        } else {
            places.row(Tone.NORMAL, sheets("cliff.TIE", ((Cliff.Tie) cliff).sheets()));
        }
    }

    private static boolean isClose(@Nullable Border border) {
        return border != null && border.distance().compareTo(CLOSE) < 0;
    }

    private List<ReportCell> cells(Cliff.Near near) {
        RatedSheet sheet = near.sheet();
        Stream<ReportCell> value = Stream.of(
                ReportCell.text(sheet.school()),
                ReportCell.text(sheet.regulation()),
                ReportCell.text(sheet.group()),
                ReportCell.whole(sheet.place()),
                ReportCell.text(sheet.staffId()),
                ReportCell.text(near.line().clause()),
                ReportCell.text(near.line().code()),
                ReportCell.text(near.line().title()),
                ReportCell.text(near.unit()),
                number(near.value()),
                ReportCell.points(near.points()));
        return Stream.of(value, border(near.above()), border(near.below()))
                .flatMap(cells -> cells)
                .toList();
    }

    private Stream<ReportCell> border(@Nullable Border border) {
        return border == null
                ? Stream.of(ReportCell.empty(), ReportCell.empty(), ReportCell.empty())
                : Stream.of(
                        number(border.distance()), ReportCell.points(border.points()), ReportCell.text(how(border)));
    }

    private String how(Border border) {
        return words.of(
                border.passed() ? "cliff.pass" : "cliff.reach",
                Exact.plain(border.at()).toPlainString());
    }

    private List<ReportCell> sheets(String kind, List<RatedSheet> sheets) {
        RatedSheet sheet = sheets.get(0);
        return List.of(
                ReportCell.text(sheet.school()),
                ReportCell.text(sheet.regulation()),
                ReportCell.text(sheet.group()),
                ReportCell.text(words.of(kind)),
                ReportCell.whole(sheet.place()),
                ReportCell.text(String.join(", ", CliffJson.people(sheets))),
                ReportCell.points(sheet.points()));
    }

    private List<ReportCell> cells(Cliff.CloseRace race) {
        RatedSheet behind = race.behind().get(0);
        Stream<ReportCell> next = Stream.of(
                ReportCell.whole(behind.place()),
                ReportCell.text(String.join(", ", CliffJson.people(race.behind()))),
                ReportCell.points(behind.points()),
                ReportCell.points(race.difference()));
        return Stream.concat(sheets("cliff.PLACE", race.ahead()).stream(), next).toList();
    }

    /** So fine that a distance never seems to be none. */
    private static ReportCell number(Fraction value) {
        return ReportCell.number(Form.EXACT, Exact.plain(value.rounded(DECIMALS)));
    }
}
