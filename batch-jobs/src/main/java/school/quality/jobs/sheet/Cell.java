package school.quality.jobs.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value on its way into a file: what it is decides whether a spreadsheet may calculate with it. Text stays text
 * whatever it begins with.
 *
 * @param content the value
 * @param tone what it means; {@link Tone#NORMAL} leaves the word to its row
 */
public record Cell(Content content, Tone tone) {

    private static final Cell EMPTY = new Cell(new Nothing(), Tone.NORMAL);

    /** The kinds of values. */
    public sealed interface Content {}

    record Text(String text) implements Content {}

    record Figure(BigDecimal value) implements Content {}

    record Day(LocalDate date) implements Content {}

    record Nothing() implements Content {}

    record NotAvailable() implements Content {}

    /** An empty cell. */
    public static Cell empty() {
        return EMPTY;
    }

    /** What a formula failed to give, in Excel {@code #N/A}; a reader takes it for a fault. */
    public static Cell notAvailable() {
        return of(new NotAvailable());
    }

    /** Text; {@code null} and the empty text are an empty cell. */
    public static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : of(new Text(text));
    }

    /** A figure; {@code null} is an empty cell. */
    public static Cell number(@Nullable BigDecimal value) {
        return value == null ? EMPTY : of(new Figure(value));
    }

    /** A whole number. */
    public static Cell number(long value) {
        return of(new Figure(BigDecimal.valueOf(value)));
    }

    /** A sum of money in whole kopecks, shown in roubles. */
    public static Cell kopecks(long kopecks) {
        return of(new Figure(BigDecimal.valueOf(kopecks, 2)));
    }

    /** A day; {@code null} is an empty cell. */
    public static Cell date(@Nullable LocalDate date) {
        return date == null ? EMPTY : of(new Day(date));
    }

    /** The same value with a meaning of its own. */
    public Cell as(Tone other) {
        return new Cell(content, other);
    }

    private static Cell of(Content content) {
        return new Cell(content, Tone.NORMAL);
    }
}
