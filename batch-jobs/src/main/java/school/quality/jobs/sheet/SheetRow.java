package school.quality.jobs.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as text.
 *
 * @param number the number a user finds the row by: the row in Excel, the line where a CSV record starts, the ordinal of
 *     a JSON object (its header is 0)
 * @param cells texts by column; {@code null} is an empty cell; empty cells at the end are left off. Numbers are plain
 *     decimals ({@code 0.1}), dates ISO ({@code 2025-09-01}), booleans {@code true} or {@code false}; the rest is kept
 *     as it is, spaces included
 */
public record SheetRow(int number, List<@Nullable String> cells) {

    /** Stands in a cell whose formula was never calculated or gave an error as {@code #N/A}. It begins with U+FFFF, which is no character of any text. */
    public static final String NO_STORED_VALUE = "\uFFFF=";

    /** Begins a cell that holds several values, separated by commas, or an object of values: a form that only JSON has. */
    public static final String SEVERAL_VALUES = "\uFFFF[";

    /** The text of a column, counted from 0; {@code null} when empty or beyond the row. */
    public @Nullable String cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
