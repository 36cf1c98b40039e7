package school.quality.bench.raw;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.evidence.FactKey;

/** Reads rows in force that belong to a period, as they are: no sum, no join. */
final class RawSchools {

    private static final List<String> KINDS = List.of(
            "COURSE",
            "METHOD_UNION",
            "OPEN_LESSON",
            "WORKSHOP",
            "PUBLICATION",
            "MENTORING",
            "CONTEST",
            "INNOVATION",
            "OTHER",
            "ALL");
    private static final List<String> LEVELS =
            List.of("SCHOOL", "MUNICIPAL", "REGIONAL", "NATIONAL", "INTERNATIONAL", "ALL");

    private static final String OF_PERIOD = """
            from data.periods q
            join data.%s d on d.school_id = q.school_id and d.%s = q.%s and d.until_change is null
            where q.until_change is null and q.period = ? and q.school_id = any(?)
            """;

    private static final String OF_YEAR = """
            from data.periods q
            join data.%s d on d.school_id = q.school_id and d.until_change is null
                and d.%s between make_date(left(q.year, 4)::integer, 9, 1) and make_date(left(q.year, 4)::integer + 1, 8, 31)
            where q.until_change is null and q.period = ? and q.school_id = any(?)
            """;

    private static final String LOAD = """
            select d.*, q.kind as asked_kind, p.ends_on, d.period = q.period as own,
                   array_position(array['QUARTER', 'TRIMESTER', 'SEMESTER', 'HALF_YEAR', 'YEAR'], p.kind) as fineness
            from data.periods q
            join data.periods p on p.school_id = q.school_id and p.year = q.year and p.until_change is null
            join data.teaching_load d on d.school_id = q.school_id and d.period = p.period and d.until_change is null
            where q.until_change is null and q.period = ? and q.school_id = any(?)
                and (d.period = q.period or (q.kind = 'YEAR') <> (p.kind = 'YEAR'))
            """;

    /** A row as a fact, which keeps the number that the row has in its school. */
    private interface Reading {

        Object fact(int number, ResultSet row) throws SQLException;
    }

    private final JdbcTemplate database;
    private final String period;
    private final Integer[] schools;
    private final Map<Integer, RawSchool> found = new LinkedHashMap<>();

    private RawSchools(JdbcTemplate database, String period, List<Integer> schools) {
        this.database = database;
        this.period = period;
        this.schools = schools.toArray(Integer[]::new);
        schools.forEach(school -> found.put(school, RawSchool.empty(school)));
    }

    static List<RawSchool> read(JdbcTemplate database, String period, List<Integer> schools) {
        RawSchools reader = new RawSchools(database, period, schools);
        reader.readAll();
        reader.found.values().forEach(school -> addLists(school.facts()));
        return List.copyOf(reader.found.values());
    }

    private void readAll() {
        each(
                "periods",
                "select q.row_id, q.school_id, s.code, q.starts_on, q.ends_on from data.periods q join school s using (school_id)"
                        + " where q.until_change is null and q.period = ? and q.school_id = any(?)",
                (number, row) -> new AskedPeriod(row.getString("code"), date(row, "starts_on"), date(row, "ends_on")));
        each(
                "classes",
                ofPeriod("classes", "year"),
                (number, row) -> new ClassRow(row.getString("class"), row.getInt("grade")));
        each(
                "pupils",
                ofPeriod("pupils", "year"),
                (number, row) -> new PupilRow(
                        number,
                        row.getString("pupil_id"),
                        row.getString("class"),
                        date(row, "enrolled_on"),
                        row.getObject("left_on", LocalDate.class)));
        each("marks", ofPeriod("marks", "period"), (number, row) -> mark(number, "1.1.2", row));
        each("attestation", ofPeriod("attestation", "period"), (number, row) -> mark(number, "1.1.9", row));
        each("exams", ofPeriod("exams", "year").replace("where", "where q.kind = 'YEAR' and"), RawSchools::exam);
        each("teaching_load", LOAD, RawSchools::load);
        each(
                "groups",
                ofPeriod("groups", "year"),
                (number, row) -> new GroupRow(
                        row.getString("pupil_id"),
                        row.getString("class"),
                        row.getString("subject"),
                        row.getString("group")));
        each("surveys", ofPeriod("surveys", "period"), RawSchools::survey);
        each(
                "achievements",
                "select d.* " + OF_YEAR.formatted("achievements", "held_on"),
                (number, row) -> new AchievementRow(
                        number,
                        row.getString("pupil_id"),
                        date(row, "held_on"),
                        row.getString("kind"),
                        row.getString("level"),
                        row.getString("result"),
                        text(row, "staff_id")));
        each(
                "staff",
                ofPeriod("staff", "year"),
                (number, row) -> new StaffRow(
                        number,
                        row.getString("staff_id"),
                        row.getString("category"),
                        text(row, "method_union"),
                        date(row, "hired_on"),
                        row.getObject("left_on", LocalDate.class)));
        each(
                "teacher_activities",
                "select d.* " + OF_YEAR.formatted("teacher_activities", "held_on"),
                (number, row) -> new ActivityRow(
                        number,
                        false,
                        row.getString("staff_id"),
                        row.getString("kind"),
                        date(row, "held_on"),
                        text(row, "level"),
                        text(row, "result")));
        each(
                "training",
                "select d.* from data.periods q join data.training d on d.school_id = q.school_id and d.until_change is null"
                        + " where q.until_change is null and q.period = ? and q.school_id = any(?)",
                (number, row) -> new ActivityRow(
                        number, true, row.getString("staff_id"), "COURSE", date(row, "finished_on"), null, null));
    }

    /** Lists of the programme, and marks that are none are left out as a reader of rows would. */
    private static void addLists(List<Object> facts) {
        facts.removeIf(fact -> fact instanceof MarkRow mark && !mark.assessed());
        KINDS.forEach(kind -> facts.add(new ActivityKind(kind)));
        LEVELS.forEach(level -> facts.add(new EventLevel(level)));
        facts.add(new SurveyTopic("2.6.1", "TEACHERS"));
        facts.add(new SurveyTopic("2.8.1", "TEACHERS"));
        facts.add(new SurveyTopic("2.8.1", "CLASS_TEACHERS"));
    }

    private void each(String dataset, String sql, Reading reading) {
        database.query(
                connection -> {
                    var statement = connection.prepareStatement(sql);
                    statement.setString(1, period);
                    statement.setArray(2, connection.createArrayOf("integer", schools));
                    return statement;
                },
                row -> {
                    RawSchool school = Objects.requireNonNull(found.get(row.getInt("school_id")));
                    school.facts().add(reading.fact(school.keys().size(), row));
                    school.keys().add(FactKey.of(dataset, row.getString("row_id")));
                });
    }

    private static String ofPeriod(String table, String column) {
        return "select d.* " + OF_PERIOD.formatted(table, column, column);
    }

    private static MarkRow mark(int number, String indicator, ResultSet row) throws SQLException {
        return new MarkRow(
                number,
                indicator,
                row.getString("pupil_id"),
                row.getString("subject"),
                row.getString("mark"),
                text(row, "staff_id"));
    }

    private static ExamRow exam(int number, ResultSet row) throws SQLException {
        String mark = text(row, "mark");
        int attempt = row.getInt("attempt");
        return new ExamRow(
                number,
                row.getString("kind"),
                row.getString("pupil_id"),
                row.getString("subject"),
                attempt == 0 ? 1 : attempt,
                text(row, "staff_id"),
                decimal(row, "score"),
                decimal(row, "min_score"),
                mark == null ? 0 : Integer.parseInt(mark));
    }

    private static LoadRow load(int number, ResultSet row) throws SQLException {
        boolean own = row.getBoolean("own");
        return new LoadRow(
                number,
                row.getString("period"),
                own ? 0 : row.getInt("fineness"),
                date(row, "ends_on"),
                own || row.getString("asked_kind").equals("YEAR"),
                row.getString("class"),
                row.getString("subject"),
                text(row, "group"),
                row.getString("staff_id"),
                row.getInt("lessons_planned"),
                row.getInt("lessons_given"));
    }

    private static SurveyRow survey(int number, ResultSet row) throws SQLException {
        int invited = row.getInt("invited");
        boolean unknown = row.wasNull();
        return new SurveyRow(
                number,
                row.getString("topic"),
                row.getString("respondents"),
                text(row, "class"),
                text(row, "subject"),
                text(row, "staff_id"),
                unknown ? null : Integer.valueOf(invited),
                row.getInt("answered"),
                row.getInt("positive"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
