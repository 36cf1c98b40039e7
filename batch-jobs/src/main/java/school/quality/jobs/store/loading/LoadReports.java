package school.quality.jobs.store.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.FaultCode;

/** What loads did, read back. */
public final class LoadReports {

    /** Marks in the details of a fault that it was told before of the same pupil: it has not to be told again. */
    static final String AGAIN = "again";

    private static final int FIRST_FAULTS = 50;
    private static final int FETCHED_AT_ONCE = 500;

    /** The name that a report gives is kept only in the rejected row, in the place of the number. */
    private static final String DETAILS_WITH_NAME =
            """
            f.details || case when f.code in ('%s', '%s')
                then jsonb_strip_nulls(jsonb_build_object('pupil', r.cells ->> 'pupil_id')) else '{}' end
            """.formatted(FaultCode.NAME_UNKNOWN.number(), FaultCode.NAME_OF_TWO.number());

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;

    public LoadReports(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.reading = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** The report of a finished load. */
    public LoadReport of(long loadId) {
        String state = jdbc.queryForObject("select state from load where load_id = ?", String.class, loadId);
        return new LoadReport(
                loadId,
                Objects.equals(state, "DRY_RUN"),
                sources(loadId),
                new LoadNotes(jdbc, loadId).all(),
                firstFaults(loadId),
                countFaults(loadId));
    }

    private List<SourceCounts> sources(long loadId) {
        return jdbc.query(
                """
                select source_id, file_name, sheet, dataset,
                    rows_read, rows_added, rows_changed, rows_same, rows_closed, rows_rejected
                from source_sheet where load_id = ? order by source_id
                """,
                (row, number) -> new SourceCounts(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new RowCounts(
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getInt(9),
                                row.getInt(10))),
                loadId);
    }

    private List<RowFault> firstFaults(long loadId) {
        return jdbc.query("""
                select s.file_name, s.sheet, s.dataset, f.source_row, f.code, f.column_name, f.value, %s
                from fault f join source_sheet s using (source_id) join rejected_row r using (source_id, source_row, part)
                where s.load_id = ? and f.details ->> '%s' is null
                order by f.source_id, f.source_row, f.part, f.fault_no limit ?
                """.formatted(DETAILS_WITH_NAME, AGAIN), (row, number) -> fault(row), loadId, FIRST_FAULTS);
    }

    private int countFaults(long loadId) {
        return Objects.requireNonNull(jdbc.queryForObject("""
                select count(*) from fault f join source_sheet s using (source_id)
                where s.load_id = ? and f.details ->> '%s' is null
                """.formatted(AGAIN), Integer.class, loadId));
    }

    /** The datasets of which a load rejected rows, in the order of the bundled table. */
    public List<Dataset> datasetsWithRejections(long loadId) {
        List<String> names = jdbc.queryForList(
                "select distinct dataset from source_sheet where load_id = ? and rows_rejected > 0",
                String.class,
                loadId);
        return DatasetCatalogue.bundled().datasets().stream()
                .filter(dataset -> names.contains(dataset.name()))
                .toList();
    }

    /**
     * The schools that rejected rows of a load are about: as they say, else the school of the load, else the only one. An empty
     * code stands for rows of schools that are not there.
     */
    public List<String> schoolsWithRejections(long loadId) {
        return jdbc.queryForList("""
                select distinct coalesce(s.code, '') from (
                    select distinct coalesce(
                        nullif(btrim(r.cells ->> 'school'), ''), l.request ->> 'school',
                        (select min(code) from school having count(*) = 1)) as code
                    from load l join source_sheet f using (load_id) join rejected_row r using (source_id)
                    where l.load_id = ?
                ) named left join school s using (code) order by 1
                """, String.class, loadId);
    }

    /** Gives the rejected rows of a dataset one by one, in the order of the files. */
    public void rejectedRows(long loadId, Dataset dataset, Consumer<RejectedRow> reader) {
        RowCallbackHandler each = row -> reader.accept(rejected(row));
        JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(FETCHED_AT_ONCE);
        // Without a transaction PostgreSQL would send all rows at once.
        reading.executeWithoutResult(
                status -> streaming.query("""
                select s.file_name, s.sheet, s.dataset, r.source_row, r.cells, (
                    select jsonb_agg(jsonb_build_object(
                        'code', f.code, 'column', f.column_name, 'value', f.value, 'details', %s)
                        order by f.fault_no)
                    from fault f
                    where f.source_id = r.source_id and f.source_row = r.source_row and f.part = r.part)
                from rejected_row r join source_sheet s on s.source_id = r.source_id
                where s.load_id = ? and s.dataset = ? order by r.source_id, r.source_row, r.part
                """.formatted(DETAILS_WITH_NAME), each, loadId, dataset.name()));
    }

    private static RejectedRow rejected(ResultSet row) throws SQLException {
        List<RowFault> faults = new ArrayList<>();
        for (StoredFault fault : Json.read(row.getString(6), StoredFault[].class)) {
            faults.add(new RowFault(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    fault.code(),
                    fault.column(),
                    fault.value(),
                    fault.details()));
        }
        return new RejectedRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Json.texts(row.getString(5)),
                faults);
    }

    private record StoredFault(
            String code, @Nullable String column, @Nullable String value, Map<String, String> details) {}

    private static RowFault fault(ResultSet row) throws SQLException {
        return new RowFault(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Json.texts(row.getString(8)));
    }
}
