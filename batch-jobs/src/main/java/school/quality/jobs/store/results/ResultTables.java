package school.quality.jobs.store.results;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where results are written: to the kept ones, or beside them for a comparison.
 *
 * @param schema a constant of the program
 */
record ResultTables(String schema) {

    static final ResultTables KEPT = new ResultTables("result");
    /** Temporary tables, which go with the transaction. */
    static final ResultTables BESIDE = new ResultTables("pg_temp");

    /** The name of a table of results. */
    String of(String table) {
        return schema + "." + table;
    }

    /** Lays out the temporary tables; facts must not be read after that in the same transaction. */
    static void layOut(JdbcTemplate database) {
        database.execute(Stream.of(ResultPart.values())
                .map(ResultPart::table)
                .map(table -> "create temp table %1$s (like result.%1$s) on commit drop".formatted(table))
                .collect(Collectors.joining(";")));
    }
}
