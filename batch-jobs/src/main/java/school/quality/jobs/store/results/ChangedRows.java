package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.DatasetCatalogue;

/** Which rows of data differ between two states of a school's data. */
public final class ChangedRows {

    private static final String OF_DATASET = """
            select '%1$s' as dataset, n.row_key is not null as is_now, o.row_key is not null as was_then,
                   coalesce(n.source_id, o.source_id) as source_id, coalesce(n.source_row, o.source_row) as source_row,
                   coalesce(n.row_id, o.row_id) as row_id
            from (
                select d.* from data."%1$s" d cross join asked a
                where d.school_id = a.school and in_force(d.since_change, d.until_change, a.after)
                    and not in_force(d.since_change, d.until_change, a.before)
            ) n
            full join (
                select d.* from data."%1$s" d cross join asked a
                where d.school_id = a.school and in_force(d.since_change, d.until_change, a.before)
                    and not in_force(d.since_change, d.until_change, a.after)
            ) o on o.row_key = n.row_key
            where n.row_hash is distinct from o.row_hash
            """;

    private static final String FOUND = """
            with asked (school, before, after) as (values (cast(? as integer), cast(? as bigint), cast(? as bigint)))
            select f.dataset, count(*) filter (where not f.was_then) as added,
                   count(*) filter (where f.was_then and f.is_now) as changed, count(*) filter (where not f.is_now) as removed,
                   (array_agg(s.file_name || coalesce(' / ' || s.sheet, '') || ' / ' || f.source_row order by f.row_id))[1:3]
                       as places
            from (%s) f
            join source_sheet s on s.source_id = f.source_id
            group by f.dataset
            order by f.dataset
            """;

    private final JdbcTemplate database;

    public ChangedRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Rows of a dataset that differ, told by their keys.
     *
     * @param places file, sheet and row of the first few
     */
    public record Of(String dataset, int added, int changed, int removed, List<String> places) {

        /** Whether they are entries in sheets: what people decided. */
        public boolean areDecisions() {
            return dataset.equals("sheet_entries");
        }
    }

    public List<Of> between(int schoolId, long before, long after) {
        String all = DatasetCatalogue.bundled().datasets().stream()
                .map(dataset -> OF_DATASET.formatted(dataset.name()))
                .collect(Collectors.joining(" union all "));
        return database.query(FOUND.formatted(all), ChangedRows::row, schoolId, before, after);
    }

    private static Of row(ResultSet row, int number) throws SQLException {
        return new Of(
                row.getString("dataset"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("removed"),
                Arrays.asList((String[]) row.getArray("places").getArray()));
    }
}
