package school.quality.jobs.store.facts;

import java.time.LocalDate;

/**
 * What is loaded of a dataset for a period.
 *
 * @param rows in force; 0 where the school declared that there are none
 * @param changeNo the newest change of the school's data that brought one of them
 * @param loadedOn the day of that change
 */
public record LoadedRows(long rows, long changeNo, LocalDate loadedOn) {

    /** Rows of two kinds, or rows beside a declaration that there are none. */
    public LoadedRows with(LoadedRows other) {
        LoadedRows newer = changeNo >= other.changeNo ? this : other;
        return new LoadedRows(rows + other.rows, newer.changeNo, newer.loadedOn);
    }
}
