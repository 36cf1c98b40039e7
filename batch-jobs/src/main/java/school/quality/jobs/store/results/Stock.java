package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/** What is in the database: schools with their periods and runs, rows in force by dataset. */
public final class Stock {

    private static final String PERIODS = """
            select s.code as school, p.period, p.starts_on, p.ends_on, r.run_id, r.finished_at
            from school s
            join data.periods p on p.school_id = s.school_id and p.until_change is null
            left join result.latest_run r on r.school_id = s.school_id and r.period = p.period
            order by s.code, p.starts_on, p.ends_on desc, p.period
            """;

    private final JdbcTemplate database;

    public Stock(JdbcTemplate database) {
        this.database = database;
    }

    /** Periods with the newest finished run of each, by school and first day. */
    public List<PeriodOfSchool> periods() {
        return database.query(PERIODS, (row, number) -> period(row));
    }

    /** Rows in force by dataset, of all schools together; datasets without rows are there with 0. */
    public List<RowsOfDataset> datasets() {
        return DatasetCatalogue.bundled().datasets().stream().map(this::rows).toList();
    }

    private RowsOfDataset rows(Dataset dataset) {
        // the name of the table is one of the program's own datasets, never a user's text
        Long rows = database.queryForObject(
                "select count(*) from data." + dataset.name() + " where until_change is null", Long.class);
        return new RowsOfDataset(dataset.name(), dataset.sheet(), rows == null ? 0 : rows);
    }

    private static PeriodOfSchool period(ResultSet row) throws SQLException {
        return new PeriodOfSchool(
                row.getString("school"),
                row.getString("period"),
                row.getObject("run_id", Long.class),
                row.getTimestamp("finished_at") == null
                        ? null
                        : row.getTimestamp("finished_at").toLocalDateTime());
    }

    /** A period of a school; run and its end are null where it was not evaluated yet. */
    public record PeriodOfSchool(
            String school,
            String period,
            @Nullable Long run,
            @Nullable LocalDateTime finishedAt) {}

    /** How many rows of a dataset are in force. */
    public record RowsOfDataset(String dataset, String title, long rows) {}
}
