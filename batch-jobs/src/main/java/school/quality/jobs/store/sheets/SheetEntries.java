package school.quality.jobs.store.sheets;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.rating.step.Move;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.store.loading.EnteredRows;

/** What steps enter in sheets, as rows of the dataset that loads bring: the next run computes with them. */
public final class SheetEntries {

    private static final Dataset ENTRIES = DatasetCatalogue.bundled().dataset("sheet_entries");

    private final JdbcTemplate database;
    private final EnteredRows rows;

    public SheetEntries(JdbcTemplate database) {
        this.database = database;
        this.rows = new EnteredRows(database);
    }

    /** @param value empty where nobody entered one: the criterion has no entry to compute from */
    private record Entry(
            String value,
            @Nullable String claimed,
            @Nullable String decided,
            @Nullable String reason,
            @Nullable String enteredBy) {

        static final Entry EMPTY = new Entry("", null, null, null, null);

        Entry claimed(String points) {
            return new Entry(value, points, decided, reason, enteredBy);
        }

        Entry decided(String points, @Nullable String why, @Nullable String by) {
            return new Entry(value, claimed, points, why, by);
        }
    }

    /**
     * Keeps the number that came with a claim or a decision.
     *
     * @param school code
     * @param staffNumber of the person who takes the step; null for somebody who is not of the staff
     */
    public void keep(String school, SheetKey sheet, Move move, int step, String by, @Nullable String staffNumber) {
        String criterion = Objects.requireNonNull(move.entered()).criterion().code();
        String points = plain(move.entered().points());
        Entry before = find(sheet, criterion).orElse(Entry.EMPTY);
        Entry after = move.step() == SheetStep.CLAIM
                ? before.claimed(points)
                : before.decided(
                        points, move.reason().isBlank() ? null : move.reason().strip(), staffNumber);
        rows.keep(school, ENTRIES, values(sheet, criterion, after), "vsoko sheet", step, by);
    }

    private Optional<Entry> find(SheetKey sheet, String criterion) {
        String sql = """
                select value, trim_scale(claimed)::text as claimed, trim_scale(decided)::text as decided, reason, entered_by
                from data.sheet_entries
                where school_id = ? and period = ? and staff_id = ? and criterion = ? and until_change is null
                """;
        return database
                .query(sql, SheetEntries::entry, sheet.schoolId(), sheet.period(), sheet.staffId(), criterion)
                .stream()
                .findFirst();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("value"),
                row.getString("claimed"),
                row.getString("decided"),
                row.getString("reason"),
                row.getString("entered_by"));
    }

    /** In the order of the dataset's columns. */
    private static List<@Nullable String> values(SheetKey sheet, String criterion, Entry entry) {
        return Arrays.asList(
                sheet.period(),
                sheet.staffId(),
                criterion,
                entry.value(),
                entry.claimed(),
                entry.decided(),
                entry.reason(),
                entry.enteredBy());
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
