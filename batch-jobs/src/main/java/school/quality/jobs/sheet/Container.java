package school.quality.jobs.sheet;

import java.util.List;

/** The inside of a file of one format. */
interface Container {

    List<String> tableNames();

    TableRows rows(String tableName);

    /** Reads whatever opening has not read yet; a file at fault is refused. */
    default void readThrough() {}
}
