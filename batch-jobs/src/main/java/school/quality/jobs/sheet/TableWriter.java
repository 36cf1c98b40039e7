package school.quality.jobs.sheet;

import java.util.List;

/** Takes the rows of one table, in the order of its columns; the file behind it may be of any format. */
public interface TableWriter {

    /** A row; missing cells at the end stay empty. Formats without colours pass over the tone. */
    void row(Tone tone, List<Cell> cells);

    /** A plain row. */
    default void row(Cell... cells) {
        row(Tone.NORMAL, List.of(cells));
    }
}
