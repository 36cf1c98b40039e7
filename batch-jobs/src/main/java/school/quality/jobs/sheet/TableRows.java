package school.quality.jobs.sheet;

import java.util.Iterator;

/**
 * The rows of one table, read while they are asked for. Empty rows are left out. Reading on may throw
 * {@link UnreadableFile}: then the rows before are worth nothing either.
 */
public interface TableRows extends Iterator<SheetRow>, AutoCloseable {

    @Override
    void close();
}
