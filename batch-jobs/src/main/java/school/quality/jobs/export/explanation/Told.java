package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.RowSeen;

/**
 * A sentence of an explanation with those that it unfolds to.
 *
 * @param number the figure, the points or the sum that it is about; null where there is none
 * @param row of a file that it is about; null where there is none
 */
public record Told(
        String text, @Nullable BigDecimal number, @Nullable RowSeen row, List<Told> below) {

    public Told {
        below = List.copyOf(below);
    }

    static Told of(String text, List<Told> below) {
        return new Told(text, null, null, below);
    }

    static Told of(String text, Told... below) {
        return of(text, List.of(below));
    }

    Told with(@Nullable BigDecimal other) {
        return new Told(text, other, row, below);
    }

    /** Without rows of data and what only leads to them: for what is told of nobody. */
    public Told withoutRows() {
        List<Told> left = below.stream()
                .filter(one -> one.row == null && one.below.stream().allMatch(deeper -> deeper.row == null))
                .map(Told::withoutRows)
                .toList();
        return new Told(text, number, row, left);
    }

    /** This one and all below it. */
    long size() {
        return 1 + below.stream().mapToLong(Told::size).sum();
    }

    Stream<Told> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Told::all));
    }
}
