package school.quality.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a database holds, table by table: how many rows, and a hash of their contents in order. */
record EndState(Map<String, String> tables) {

    /** Of the rows that were loaded; numbers that a broken attempt uses up are left out. */
    static EndState ofData(JdbcTemplate database) {
        return of(
                database,
                "data",
                "concat_ws(' ', (select code from school s where s.school_id = t.school_id), row_key, row_hash, until_change is null,"
                        + " source_row)");
    }

    /** Of the results, with the numbers of the schools' parts of the run. */
    static EndState ofResults(JdbcTemplate database) {
        EndState all = of(database, "result", "t::text");
        // these hold times
        all.tables.keySet().removeAll(List.of("run", "school_run"));
        return all;
    }

    private static EndState of(JdbcTemplate database, String schema, String row) {
        Map<String, String> tables = new TreeMap<>();
        database.queryForList(
                        "select table_name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'",
                        String.class,
                        schema)
                .forEach(table -> tables.put(table, hash(database, schema + "." + table, row)));
        return new EndState(tables);
    }

    private static String hash(JdbcTemplate database, String table, String row) {
        String sql = "select count(*) || ' ' || coalesce(md5(string_agg(%1$s, E'\\n' order by %1$s)), '') from %2$s t";
        return String.valueOf(database.queryForObject(sql.formatted(row, table), String.class));
    }
}
