package school.quality.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Many schools in one database: the gymnasium and copies of what its teachers' pages read. */
final class Region {

    private Region() {}

    /** Code of a school by its number; 0 is the gymnasium itself. */
    static String code(int number) {
        return number == 0 ? "G1" : "S" + number;
    }

    /** By which the teacher 0044 of a school signs in. */
    static String login(int number) {
        return number == 0 ? "teacher" : "teacher-" + number;
    }

    static void copied(JdbcTemplate database, int schools) {
        database.execute(
                "create table copied as select n, 'S' || n as code from generate_series(1, " + (schools - 1) + ") n");
        database.execute("insert into school (code) select code from copied order by n");
        database.execute(
                "alter table copied add school_id integer, add school_run_id bigint, add regulation_id integer");
        database.execute("update copied set school_id = s.school_id from school s where s.code = copied.code");
        // a version begins as a draft and is led through its steps; these copies are as they would be afterwards
        database.execute("alter table regulation disable trigger user");
        for (String table :
                new String[] {"data.schools", "data.periods", "data.staff", "regulation", "result.school_run"}) {
            copyBySchool(database, table);
        }
        database.execute("alter table regulation enable trigger user");
        database.execute("update copied set school_run_id = r.school_run_id from result.school_run r"
                + " where r.school_id = copied.school_id");
        database.execute(
                "update copied set regulation_id = g.regulation_id from regulation g where g.school_id = copied.school_id");
        database.execute("update result.school_run r set regulations = array[c.regulation_id] from copied c"
                + " where c.school_run_id = r.school_run_id");
        for (String table : new String[] {"sheet", "sheet_line", "allowance_list", "allowance"}) {
            copyByRun(database, "result." + table);
        }
        database.execute(
                "insert into access.account (login, name, password, created_by)"
                        + " select 'teacher-' || c.n, a.name, a.password, 'bench' from copied c, access.account a where a.login = 'teacher'");
        database.execute("update access.account set one_time = false");
        database.execute(
                "insert into access.member (account_id, school_id, staff_id)"
                        + " select a.account_id, c.school_id, '0044' from copied c join access.account a on a.login = 'teacher-' || c.n");
        database.execute("insert into access.held_role (account_id, school_id, role, granted_by)"
                + " select account_id, school_id, 'TEACHER', 'bench' from access.member m"
                + " where school_id in (select school_id from copied)");
        database.execute("analyze");
    }

    private static void copyBySchool(JdbcTemplate database, String table) {
        String columns = columns(database, table, "school_id");
        database.execute("insert into " + table + " (school_id, " + columns + ") select c.school_id, "
                + of(columns) + " from copied c, " + table
                + " t where t.school_id = (select school_id from school where code = 'G1') order by c.n");
    }

    private static void copyByRun(JdbcTemplate database, String table) {
        String columns = columns(database, table, "school_run_id", "regulation_id");
        database.execute("insert into " + table + " (school_run_id, regulation_id, " + columns
                + ") select c.school_run_id, c.regulation_id, " + of(columns) + " from copied c, " + table
                + " t where t.school_run_id = (select r.school_run_id from result.school_run r"
                + " join school s using (school_id) where s.code = 'G1') order by c.n");
    }

    /** All columns of a table but those named and those that the database fills itself. */
    private static String columns(JdbcTemplate database, String table, String... without) {
        return String.join(
                ", ",
                database.queryForList(
                        "select quote_ident(attname) from pg_attribute where attrelid = ?::regclass and attnum > 0"
                                + " and not attisdropped and attidentity = '' and attname <> all (?) order by attnum",
                        String.class,
                        table,
                        without));
    }

    private static String of(String columns) {
        return "t." + columns.replace(", ", ", t.");
    }
}
