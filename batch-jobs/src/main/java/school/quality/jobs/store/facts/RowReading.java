package school.quality.jobs.store.facts;

import java.sql.SQLException;

/** What is done with a row of a fact query. */
@FunctionalInterface
interface RowReading {

    void read(FactRow row) throws SQLException;
}
