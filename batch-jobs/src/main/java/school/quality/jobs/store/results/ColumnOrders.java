package school.quality.jobs.store.results;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.regulation.Regulation;

/** In which order a school keeps the columns of its regulations' workbooks. */
public final class ColumnOrders {

    private final JdbcTemplate database;

    public ColumnOrders(JdbcTemplate database) {
        this.database = database;
    }

    /** Keeps the order of the workbook from which a stored version was imported last. */
    public void keep(int schoolId, Regulation regulation, String columns, @Nullable String by) {
        String sql = """
                insert into regulation_layout (regulation_id, columns, kept_by)
                select regulation_id, ?, ? from regulation where school_id = ? and code = ? and version = ?
                on conflict (regulation_id) do update
                set columns = excluded.columns, kept_by = excluded.kept_by, kept = default
                """;
        database.update(sql, columns, by, schoolId, regulation.code(), regulation.version());
    }

    /** The order in which the school imported this regulation last, else any of its regulations. */
    public Optional<String> latest(int schoolId, String code) {
        String sql = """
                select columns from regulation_layout join regulation using (regulation_id)
                where school_id = ?
                order by (code = ?) desc, kept desc
                limit 1
                """;
        return database.queryForList(sql, String.class, schoolId, code).stream().findFirst();
    }
}
