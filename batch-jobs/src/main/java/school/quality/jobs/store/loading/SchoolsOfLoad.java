package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which schools a load is about, and whose rows are those that do not say. */
final class SchoolsOfLoad {

    /** Apart from the locks on loads, which share PostgreSQL's one room of lock numbers. */
    private static final int LOCK_ROOM = 4302;

    private static final String LAST_RESORT = "1";
    private static final String NAMED = "select of_school from key_run where of_school is not null";

    private final JdbcTemplate jdbc;

    SchoolsOfLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The school of files that do not name one: the one asked for, else the only one there is. */
    String unnamed(Optional<String> onlySchool) {
        return onlySchool.orElseGet(this::onlySchoolThereIs);
    }

    /** Gives every row its school and locks the schools, so that their changes get numbers in the order they appear. */
    void settle(Optional<String> onlySchool) {
        jdbc.execute("""
                create temporary table load_school (code text primary key, school_id integer, change_no bigint)
                on commit drop
                """);
        if (onlySchool.isEmpty()) {
            giveRowsToTheOnlySchool();
        }
        jdbc.update("insert into load_school (code) " + NAMED + " on conflict do nothing");
        jdbc.update(
                "insert into load_school (code) select ? where exists (select from journal) on conflict do nothing",
                unnamed(onlySchool));
        onlySchool.ifPresent(
                code -> jdbc.update("insert into load_school (code) values (?) on conflict do nothing", code));
        jdbc.execute("analyze load_school");
        jdbc.queryForList(
                "select pg_advisory_xact_lock(?, hashtext(code))::text from (select code from load_school order by code) c",
                String.class,
                LOCK_ROOM);
    }

    private void giveRowsToTheOnlySchool() {
        String only = onlySchoolThereIs();
        List<String> unnamed =
                jdbc.queryForList("select distinct dataset from key_run where of_school is null", String.class);
        unnamed.forEach(dataset ->
                jdbc.update("update %s set of_school = ? where of_school is null".formatted(quoted(dataset)), only));
        jdbc.update("update key_run set of_school = ? where of_school is null", only);
        jdbc.update("update key_twice set of_school = ? where of_school is null", only);
    }

    /** The only school there is, stored or named by this load; else {@code 1}. */
    String onlySchoolThereIs() {
        List<String> codes = knownSchools();
        return codes.size() == 1 ? codes.get(0) : LAST_RESORT;
    }

    /** Whether more than one school could be meant where none is named. */
    boolean areSeveral() {
        return knownSchools().size() > 1;
    }

    private List<String> knownSchools() {
        return jdbc.queryForList("select code from school union " + NAMED + " order by 1 limit 2", String.class);
    }

    /** As {@link #lock} for each of the schools that nobody else has. */
    static List<String> tryLock(JdbcTemplate jdbc, List<String> schools) {
        return jdbc.queryForList(
                "select code from unnest(?) code where pg_try_advisory_xact_lock(?, hashtext(code))",
                String.class,
                schools.toArray(String[]::new),
                LOCK_ROOM);
    }

    /** Until the end of the transaction nobody else numbers a change of the school. */
    static void lock(JdbcTemplate jdbc, String school) {
        jdbc.queryForList("select pg_advisory_xact_lock(?, hashtext(?))::text", String.class, LOCK_ROOM, school);
    }
}
