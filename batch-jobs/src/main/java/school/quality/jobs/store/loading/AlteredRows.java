package school.quality.jobs.store.loading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/** Finds rows whose values are no longer those that were loaded: their hash, made again, is another one. */
public final class AlteredRows {

    private static final String OF_DATASET = """
            select d.school_id, '%1$s' as dataset, d.source_id, d.source_row, a.change_no
            from asked_state a
            join data."%1$s" d on d.school_id = a.school_id and in_force(d.since_change, d.until_change, a.change_no)
            where d.row_hash::text <> left(encode(sha256(convert_to(%2$s, 'UTF8')), 'hex'), 32)::uuid::text
            """;

    private static final String FOUND = """
            with asked_state as materialized (
                select distinct r.school_id, r.change_no from result.school_run r where r.school_run_id = any(?)
            )
            select f.school_id, f.change_no, f.dataset, s.file_name, coalesce(s.sheet, ''), f.source_row
            from (%s) f
            join source_sheet s using (source_id)
            order by 1, 2, 3, f.source_id, f.source_row
            """;

    private final JdbcTemplate database;

    public AlteredRows(JdbcTemplate database) {
        this.database = database;
    }

    /** A row with the place that it was loaded from. */
    public record Row(int schoolId, long changeNo, String dataset, String file, String sheet, int row) {}

    /** Those among the rows that these parts of runs saw. */
    public List<Row> seenBy(Collection<Long> schoolRuns) {
        String all = DatasetCatalogue.bundled().datasets().stream()
                .map(dataset -> OF_DATASET.formatted(dataset.name(), values(dataset)))
                .collect(Collectors.joining(" union all "));
        return database.query(
                FOUND.formatted(all),
                (row, number) -> new Row(
                        row.getInt(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)),
                (Object) schoolRuns.toArray(Long[]::new));
    }

    /** As {@link school.quality.jobs.dataset.RowDigest} joins them. */
    private static String values(Dataset dataset) {
        return dataset.columns().stream()
                .map(column -> "coalesce(" + Sql.storedForm(column, "d.") + ", '')")
                .collect(Collectors.joining(" || chr(31) || ", "", " || chr(31)"));
    }
}
