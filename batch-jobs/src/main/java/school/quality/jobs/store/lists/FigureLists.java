package school.quality.jobs.store.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Status;
import school.quality.engine.school.Settings;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.AskedSchools;
import school.quality.jobs.store.facts.SqlText;

/** The lists behind the figures of schools; must be used within one transaction, whose end takes the temporary tables. */
public final class FigureLists {

    private static final String SETTINGS = """
            create temp table list_setting (school_id integer primary key, expiring_months integer, commendation_grades integer[])
            on commit drop
            """;

    private final JdbcTemplate database;

    private FigureLists(JdbcTemplate database) {
        this.database = database;
    }

    /** Lays out what the lists are read from, for schools as their latest finished runs saw them. */
    public static FigureLists of(JdbcTemplate database, List<AskedSchool> schools) {
        AskedSchools.layOut(database, schools);
        database.execute(SETTINGS);
        database.batchUpdate(
                "insert into list_setting values (?, ?, ?)",
                schools.stream()
                        .map(school -> settings(school, school.settings().settings()))
                        .toList());
        database.execute(SqlText.listed("prepare"));
        return new FigureLists(database);
    }

    /**
     * The lines of these lists, in the order of the lists: first the totals of a list, a line a school and figure, then its
     * rows. Read as they are taken; the stream must be closed.
     */
    public Stream<ListLine> lines(Set<ListKind> lists, boolean names) {
        return Arrays.stream(ListKind.values())
                .filter(lists::contains)
                .map(list -> lines(list, names))
                .reduce(Stream.empty(), Stream::concat);
    }

    private Stream<ListLine> lines(ListKind list, boolean names) {
        ListQuery query = new ListQuery(list);
        if (list == ListKind.LEFT_OUT) {
            database.execute(SqlText.listed("left_out_prepare"));
        }
        database.execute(query.layOut());
        database.execute("analyze " + list.table());
        Stream<ListLine> totals = database.queryForStream(query.totals(), (row, number) -> total(list, row));
        Stream<ListLine> rows = database.queryForStream(
                names ? query.named() : query.counted(), (row, number) -> row(list, names, row));
        return Stream.concat(totals, rows);
    }

    private static Object[] settings(AskedSchool school, Settings settings) {
        Integer[] grades = settings.commendationGrades().stream().sorted().toArray(Integer[]::new);
        return new Object[] {school.schoolId(), settings.expiringMonths(), grades};
    }

    private static ListLine total(ListKind list, ResultSet row) throws SQLException {
        return new ListLine.Total(
                list,
                row.getString("school"),
                row.getString("period"),
                row.getString("indicator"),
                row.getString("measures"),
                row.getString("aspect"),
                Status.valueOf(row.getString("status")),
                reason(row),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getLong("count"));
    }

    private static @Nullable Reason reason(ResultSet row) throws SQLException {
        return row.getString("reason") == null
                ? null
                : new Reason(Reason.Code.valueOf(row.getString("reason")), row.getString("reason_detail"));
    }

    private static ListLine row(ListKind list, boolean names, ResultSet row) throws SQLException {
        return new ListLine.Row(
                list,
                row.getString("school"),
                row.getString("period"),
                cells(list.fields(names), row),
                names ? null : row.getLong("count"));
    }

    private static Map<ListField, Object> cells(List<ListField> fields, ResultSet row) throws SQLException {
        Map<ListField, Object> cells = new EnumMap<>(ListField.class);
        for (ListField field : fields) {
            @Nullable Object cell = field.read(row);
            if (cell != null) {
                cells.put(field, cell);
            }
        }
        return cells;
    }
}
