package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.review.Cliff;
import school.quality.jobs.sheet.Cell;

/** Where little decides over points and places, so that a commission sees it before it decides. */
final class CliffReport implements Report<Cliff> {

    private static final String COLUMNS =
            "school period regulation version group kind staffId place criterion clause unit"
                    + " value points aboveBorder aboveDistance abovePassed abovePoints belowBorder belowDistance belowPassed"
                    + " belowPoints nextPlace nextStaffId nextPoints nextDistance";

    private final Words words;

    CliffReport(Words words) {
        this.words = words;
    }

    @Override
    public CliffJson json(Cliff cliff) {
        return CliffJson.of(cliff);
    }

    @Override
    public Table<Cliff> table() {
        return new Table<>(Table.columns(words, COLUMNS), cliff -> Stream.of(cells(CliffJson.of(cliff))));
    }

    @Override
    public void book(Iterator<Cliff> cliffs, Heading heading, ReportBook book) {
        new CliffBook(words, heading, book).write(cliffs);
    }

    private static List<Cell> cells(CliffJson cliff) {
        Stream<Cell> head = Stream.of(
                Cell.text(cliff.school()),
                Cell.text(cliff.period()),
                Cell.text(cliff.regulation()),
                Cell.number(cliff.version()),
                Cell.text(cliff.group()),
                Cell.text(cliff.kind()),
                Cell.text(String.join(", ", cliff.staffIds())),
                Cell.number(cliff.place()),
                Cell.text(cliff.criterion()),
                Cell.text(cliff.clause()),
                Cell.text(cliff.unit()),
                Cell.number(cliff.value()),
                Cell.number(cliff.points()));
        return Stream.of(head, step(cliff.above()), step(cliff.below()), next(cliff.next()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<Cell> step(CliffJson.@Nullable Step step) {
        return step == null
                ? Stream.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty())
                : Stream.of(
                        Cell.number(step.border()),
                        Cell.number(step.distance()),
                        Cell.text(Boolean.toString(step.passed())),
                        Cell.number(step.points()));
    }

    private static Stream<Cell> next(CliffJson.@Nullable Next next) {
        return next == null
                ? Stream.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty())
                : Stream.of(
                        Cell.number(next.place()),
                        Cell.text(String.join(", ", next.staffIds())),
                        Cell.number(next.points()),
                        Cell.number(next.distance()));
    }
}
