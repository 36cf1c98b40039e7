package school.quality.jobs.store.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.rating.step.EnteredPoints;
import school.quality.engine.rating.step.Move;
import school.quality.engine.rating.step.SheetStep;

/** The steps of sheets; they are only ever added. */
public final class SheetSteps {

    private final JdbcTemplate database;

    public SheetSteps(JdbcTemplate database) {
        this.database = database;
    }

    /** Until the end of the transaction nobody else takes a step with a sheet of the school. */
    public void claim(int schoolId) {
        database.queryForList("select school_id from school where school_id = ? for update", schoolId);
    }

    /** The oldest first. */
    public List<StoredStep> of(SheetKey sheet) {
        String sql = """
                select * from sheet_step
                where school_id = ? and period = ? and regulation = ? and position_group = ? and staff_id = ?
                order by step_id
                """;
        return database.query(
                sql,
                SheetSteps::step,
                sheet.schoolId(),
                sheet.period(),
                sheet.regulation(),
                sheet.group(),
                sheet.staffId());
    }

    /** All of a school in a period, by sheet. */
    public Map<SheetKey, List<StoredStep>> of(int schoolId, String period) {
        return of(schoolId, period, null);
    }

    /** Of one person's sheets; null for everybody's. */
    public Map<SheetKey, List<StoredStep>> of(int schoolId, String period, @Nullable String staffId) {
        Map<SheetKey, List<StoredStep>> steps = new HashMap<>();
        database.query(
                "select * from sheet_step where school_id = ? and period = ? and (?::text is null or staff_id = ?)"
                        + " order by step_id",
                row -> {
                    SheetKey sheet = new SheetKey(
                            schoolId,
                            period,
                            row.getString("regulation"),
                            row.getString("position_group"),
                            row.getString("staff_id"));
                    steps.computeIfAbsent(sheet, key -> new ArrayList<>()).add(step(row, 0));
                },
                schoolId,
                period,
                staffId,
                staffId);
        return steps;
    }

    /** The number of the newest step. */
    public int last(SheetKey sheet) {
        String sql = """
                select max(step_id)::integer from sheet_step
                where school_id = ? and period = ? and regulation = ? and position_group = ? and staff_id = ?
                """;
        return Objects.requireNonNull(database.queryForObject(
                sql,
                Integer.class,
                sheet.schoolId(),
                sheet.period(),
                sheet.regulation(),
                sheet.group(),
                sheet.staffId()));
    }

    /** Adds a step; answers its number. */
    public int add(SheetKey sheet, Move move, String by) {
        EnteredPoints entered = move.entered();
        String sql = """
                insert into sheet_step (school_id, period, regulation, position_group, staff_id, step, state, criterion,
                    points, computed, reason, taken_by, taken_on, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, now()) returning step_id::integer
                """;
        return Objects.requireNonNull(database.queryForObject(
                sql,
                Integer.class,
                sheet.schoolId(),
                sheet.period(),
                sheet.regulation(),
                sheet.group(),
                sheet.staffId(),
                move.step().name(),
                move.step().leadsTo().name(),
                entered == null ? null : entered.criterion().code(),
                entered == null ? null : entered.points(),
                entered == null ? null : entered.computed(),
                move.reason().strip(),
                by,
                move.on()));
    }

    private static StoredStep step(ResultSet row, int number) throws SQLException {
        return new StoredStep(
                SheetStep.valueOf(row.getString("step")),
                row.getString("criterion"),
                row.getBigDecimal("points"),
                row.getBigDecimal("computed"),
                row.getString("reason"),
                row.getString("taken_by"),
                row.getObject("taken_on", LocalDate.class));
    }
}
