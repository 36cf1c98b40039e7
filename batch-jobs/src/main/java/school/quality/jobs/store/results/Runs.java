package school.quality.jobs.store.results;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.jobs.store.facts.AskedSchool;

/** The register of runs: which schools a run is about, which state of their data it sees, how far it got. */
public final class Runs {

    private static final String SCHOOLS = """
            select s.school_id, s.code as school, p.period, p.year, p.kind, p.starts_on, p.ends_on, p.weeks,
                   (select max(c.change_no) from school_change c where c.school_id = s.school_id) as change_no,
                   method.settings_on(s.school_id, p.starts_on) as settings
            from school s
            join data.periods p on p.school_id = s.school_id and p.until_change is null
            where p.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
            order by s.code
            """;

    private static final String UNFINISHED = """
            select r.school_run_id, r.regulations, r.norm_set_id, r.change_no, r.settings, s.school_id, s.code as school, p.period, p.year, p.kind,
                   p.starts_on, p.ends_on, p.weeks
            from result.school_run r
            join school s using (school_id)
            join data.periods p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            where r.run_id = ? and r.finished_at is null and r.school_id between ? and ?
            order by s.school_id
            """;

    private static final String PART = UNFINISHED.replace(
            "r.run_id = ? and r.finished_at is null and r.school_id between ? and ?", "r.school_run_id = ?");

    private static final String PARTS = PART.replace("r.school_run_id = ?", "r.school_run_id = any(?)");

    private static final String SEEN_BY_THE_RUN = """
            select r.change_no, e.settings, s.school_id, s.code as school, p.period, p.year, p.kind, p.starts_on, p.ends_on,
                   p.weeks
            from result.%s r
            join result.school_run e using (school_run_id)
            join school s on s.school_id = r.school_id
            join data.periods p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            where r.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
            """;

    private static final String EVALUATED = SEEN_BY_THE_RUN.formatted("latest_run") + " order by s.code";
    private static final String RATED = SEEN_BY_THE_RUN.formatted("latest_rating") + " and r.regulation = ?";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final StandingResults standing;

    public Runs(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
        this.standing = new StandingResults(database);
    }

    /** The schools that have this period, with the newest state of their data. */
    public List<AskedSchool> schools(String period, List<String> codes) {
        String @Nullable [] wanted = codes.isEmpty() ? null : codes.toArray(String[]::new);
        return database.query(SCHOOLS, (row, number) -> school(row), period, wanted, wanted);
    }

    /**
     * Enters a run of those schools whose result could differ from the one they have, takes up the same run of a process that is
     * gone, or finds that there is nothing to do. Other unfinished runs of the period are forgotten: the caller holds the
     * {@link PeriodClaim}, so nobody works on them; what they have finished holds.
     */
    public OpenRun begin(RunPlan plan) {
        return Objects.requireNonNull(transaction.execute(status -> {
            giveUpOthers(plan);
            return begun(plan).orElseGet(() -> begun(plan, plan.anew() ? Map.of() : standing.among(plan)));
        }));
    }

    private void giveUpOthers(RunPlan plan) {
        database.update(
                "delete from result.school_run where run_id in (select run_id from result.run"
                        + " where period = ? and state = 'RUNNING' and fingerprint <> ?) and finished_at is null",
                plan.period(),
                plan.fingerprint());
        database.update(
                "update result.run set state = 'DONE', finished_at = now(), fingerprint = fingerprint || ' given up'"
                        + " where period = ? and state = 'RUNNING' and fingerprint <> ?",
                plan.period(),
                plan.fingerprint());
    }

    private OpenRun begun(RunPlan plan, Map<Integer, Long> standing) {
        List<PlannedSchool> touched = plan.schools().stream()
                .filter(one -> !standing.containsKey(one.school().schoolId()))
                .toList();
        return touched.isEmpty()
                ? new OpenRun(Collections.max(standing.values()), RunState.UNCHANGED, 0)
                : enter(plan, touched);
    }

    /** Schools of a run, by number from one to the other, that are not finished. */
    public List<SchoolRun> unfinished(long runId, int fromSchool, int toSchool) {
        return database.query(UNFINISHED, (row, number) -> schoolRun(row), runId, fromSchool, toSchool);
    }

    /** The part of a run that is about one school, finished or not. */
    public SchoolRun part(long schoolRunId) {
        return Objects.requireNonNull(database.queryForObject(PART, (row, number) -> schoolRun(row), schoolRunId));
    }

    /** Parts of a run, in the order of the schools; one whose period is gone is missing. */
    public List<SchoolRun> parts(List<Long> schoolRunIds) {
        return database.query(PARTS, (row, number) -> schoolRun(row), (Object) schoolRunIds.toArray(Long[]::new));
    }

    private static SchoolRun schoolRun(ResultSet row) throws SQLException {
        return new SchoolRun(row.getLong("school_run_id"), school(row), numbers(row), row.getInt("norm_set_id"));
    }

    /** The schools that were evaluated for a period, each as its newest finished run saw it; by code. */
    public List<AskedSchool> evaluated(ResultFilter wanted) {
        return database.query(
                EVALUATED,
                (row, number) -> school(row),
                wanted.period(),
                wanted.schoolsOrNull(),
                wanted.schoolsOrNull());
    }

    /** A school as the newest finished run of a period saw it. */
    AskedSchool evaluated(String school, String period) {
        return evaluated(new ResultFilter(period, List.of(school), Optional.empty()))
                .get(0);
    }

    /** A school as the newest finished run by this regulation saw it; a newer run may have been by another one only. */
    AskedSchool rated(String school, String period, String regulation) {
        String[] one = {school};
        return Objects.requireNonNull(
                database.queryForObject(RATED, (row, number) -> school(row), period, one, one, regulation));
    }

    /** The numbers of all schools of a run, ascending. */
    public List<Integer> schoolIds(long runId) {
        return database.queryForList(
                "select school_id from result.school_run where run_id = ? order by school_id", Integer.class, runId);
    }

    /**
     * Classes and subjects with marks that are credited to nobody, in the results of these schools that hold: neither the mark
     * nor the teaching load names one teacher (formulas, section 4).
     */
    public List<UncreditedMarks> uncredited(String period, List<Integer> schools) {
        String sql = """
                select s.code, f.key[2], f.key[3]
                from result.latest_run r
                join school s using (school_id)
                join result.fact f on f.school_run_id = r.school_run_id
                where r.period = ? and r.school_id = any(?)
                    and f.kind = 'mark_cell' and f.key[1] = 'FINAL_MARKS' and f.key[4] = ''
                order by s.code, f.fact_no
                """;
        return database.query(
                sql,
                (row, number) -> new UncreditedMarks(row.getString(1), row.getString(2), row.getString(3)),
                period,
                schools.toArray(Integer[]::new));
    }

    /** Marks of a class in a subject that count for class, subject and school, but for no teacher. */
    public record UncreditedMarks(String school, String className, String subject) {}

    /** The same of funds that several regulations share. */
    public List<FundClaimedTwice> claimedTwice(String period, List<Integer> schools) {
        String sql = """
                select s.code, l.category, string_agg(g.code, ', ' order by g.code)
                from result.latest_run r
                join school s using (school_id)
                join result.allowance_list l using (school_run_id)
                join regulation g using (regulation_id)
                where r.period = ? and r.school_id = any(?)
                group by s.code, l.category
                having count(*) > 1
                order by s.code, l.category
                """;
        return database.query(
                sql,
                (row, number) -> new FundClaimedTwice(row.getString(1), row.getString(2), row.getString(3)),
                period,
                schools.toArray(Integer[]::new));
    }

    /** A fund of a category of staff with the codes of all regulations that share it; a fund is paid once. */
    public record FundClaimedTwice(String school, String category, String regulations) {}

    public void finish(long runId) {
        database.update("update result.run set state = 'DONE', finished_at = now() where run_id = ?", runId);
    }

    /** The same run that a process has begun which is gone. */
    private Optional<OpenRun> begun(RunPlan plan) {
        String sql = """
                select r.run_id, (select count(*)::integer from result.school_run s where s.run_id = r.run_id) as schools
                from result.run r where r.period = ? and r.fingerprint = ? and r.state = 'RUNNING'
                """;
        return database
                .query(
                        sql,
                        (row, number) -> new OpenRun(row.getLong(1), RunState.TAKEN_UP, row.getInt(2)),
                        plan.period(),
                        plan.fingerprint())
                .stream()
                .findFirst();
    }

    private OpenRun enter(RunPlan plan, List<PlannedSchool> schools) {
        String sql = """
                insert into result.run (period, fingerprint, rule_book, state, started_at, started_by)
                values (?, ?, ?, 'RUNNING', now(), ?) returning run_id
                """;
        long runId = Objects.requireNonNull(database.queryForObject(
                sql, Long.class, plan.period(), plan.fingerprint(), plan.ruleBook(), plan.by()));
        new NormSets(database).keep(schools.stream().map(PlannedSchool::norms).toList());
        database.batchUpdate(
                """
                insert into result.school_run (run_id, school_id, period, change_no, regulations, settings, norm_set_id)
                values (?, ?, ?, ?, ?, cast(? as jsonb), (select norm_set_id from result.norm_set where sha256 = ?))
                """,
                schools.stream().map(school -> school.row(runId, plan.period())).toList());
        new BaseRuns(database).keep(runId);
        return new OpenRun(runId, RunState.NEW, schools.size());
    }

    static AskedSchool school(ResultSet row) throws SQLException {
        Period period = new Period(
                row.getString("period"),
                new AcademicYear(row.getString("year")),
                PeriodKind.valueOf(row.getString("kind")),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                Optional.ofNullable(row.getBigDecimal("weeks")));
        return new AskedSchool(
                row.getInt("school_id"),
                row.getString("school"),
                row.getLong("change_no"),
                period,
                StoredSettings.read(row.getString("settings"), period.startsOn()));
    }

    private static List<Integer> numbers(ResultSet row) throws SQLException {
        Array array = row.getArray("regulations");
        return List.of((Integer[]) array.getArray());
    }
}
