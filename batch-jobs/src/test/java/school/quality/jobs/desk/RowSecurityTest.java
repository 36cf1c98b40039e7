package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.access.Scope;
import school.quality.jobs.store.access.Scope.Sight;

/** What the database itself shows to who is signed in, whatever a page asks for. */
class RowSecurityTest extends DeskTest {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname in ('public', 'data', 'result', 'method', 'journal', 'access')
                and c.relname not like 'batch\\_%' and c.relname <> 'flyway_schema_history'
                and has_table_privilege('vsoko_web', c.oid, 'select')
            """;

    @Override
    void prepare() {
        loadSchools("A", "B");
        load("health", "pupil_id;examined_on;health_group\nP1;2025-09-20;2\n", "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.publish("B", SmallRegulation.ofTeachers("R"));
        office.run(SmallSchool.YEAR);
    }

    @Test
    void every_table_that_pages_may_read_has_its_rows_guarded() {
        rows();
        assertThat(office.jdbc().queryForList(TABLES + " and not c.relrowsecurity", String.class))
                .isEmpty();
        assertThat(office.jdbc().queryForList(TABLES, String.class)).hasSizeGreaterThan(60);
    }

    @Test
    void nobody_sees_a_row_of_another_school() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        List<String> tables = office.jdbc()
                .queryForList(
                        "select format('%I.%I', table_schema, table_name) from information_schema.columns"
                                + " join information_schema.tables using (table_schema, table_name)"
                                + " where column_name = 'school_id' and table_type = 'BASE TABLE'"
                                + " and has_table_privilege('vsoko_web', format('%I.%I', table_schema, table_name), 'select')",
                        String.class);
        List<String> leaking = new ArrayList<>();
        int shown = rows.within(everything("A"), () -> {
            int own = 0;
            for (String table : tables) {
                own += count(seen, table + " where school_id = " + number("A"));
                if (count(seen, table + " where school_id <> " + number("A")) > 0) {
                    leaking.add(table);
                }
            }
            return own;
        });
        assertThat(leaking).isEmpty();
        assertThat(shown).isGreaterThan(30);
    }

    @Test
    void results_of_another_school_are_not_there() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        for (String table : List.of("figure", "sheet", "sheet_line", "allowance", "allowance_list", "fact", "digest")) {
            int all = office.count("result." + table);
            int ofA = rows.within(everything("A"), () -> count(seen, "result." + table));
            int ofB = rows.within(everything("B"), () -> count(seen, "result." + table));
            assertThat(ofA + ofB).as(table).isEqualTo(all);
            assertThat(ofA).as(table).isPositive();
        }
    }

    @Test
    void a_teacher_sees_the_own_sheet_and_sum_and_nobody_elses() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        rows.within(teacher("1001"), () -> {
            assertThat(seen.queryForList("select distinct staff_id from result.sheet", String.class))
                    .containsExactly("1001");
            assertThat(seen.queryForList("select distinct staff_id from result.allowance", String.class))
                    .containsExactly("1001");
            assertThat(count(seen, "result.sheet_line")).isEqualTo(1);
            return 0;
        });
    }

    @Test
    void who_sees_points_does_not_see_pay_and_the_other_way_round() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        rows.within(new Scope(number("A"), null, Set.of(Sight.SHEETS), List.of()), () -> {
            assertThat(count(seen, "result.sheet")).isEqualTo(2);
            assertThat(count(seen, "result.allowance")).isZero();
            return 0;
        });
        rows.within(new Scope(number("A"), null, Set.of(Sight.PAY), List.of()), () -> {
            assertThat(count(seen, "result.sheet")).isZero();
            assertThat(count(seen, "result.allowance")).isEqualTo(2);
            return 0;
        });
    }

    @Test
    void health_of_pupils_has_no_rows_for_anybody_but_the_medical_worker() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        Set<Sight> all = EnumSet.complementOf(EnumSet.of(Sight.HEALTH));
        assertThat(office.count("data.health")).isPositive();
        assertThat(rows.within(new Scope(number("A"), null, all, List.of()), () -> count(seen, "data.health")))
                .isZero();
    }

    @Test
    void who_is_of_no_school_sees_nothing() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        Scope nowhere = new Scope(0, "1001", EnumSet.allOf(Sight.class), List.of());
        for (String table : List.of("school", "data.pupils", "result.sheet", "regulation", "journal.entry", "load")) {
            assertThat(rows.within(nowhere, () -> count(seen, table))).as(table).isZero();
        }
    }

    @Test
    void a_row_cannot_be_written_into_another_school() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        int other = number("B");
        assertThatThrownBy(() -> rows.within(
                        everything("A"),
                        () -> seen.update(
                                "insert into sheet_duty (school_id, period, duty, person, held, appointed_by, appointed_at)"
                                        + " values (?, '2025-26/Y', 'COMMISSION', '1001', true, 'x', now())",
                                other)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void accounts_and_tokens_are_not_open_to_pages_at_all() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        for (String table : List.of("access.account", "access.held_role", "access.token", "access.sign_in")) {
            assertThatThrownBy(() -> rows.within(everything("A"), () -> count(seen, table)))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_next_who_borrows_a_connection_is_the_program_again() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        for (int time = 0; time < 20; time++) {
            rows.within(teacher("1001"), () -> count(seen, "result.sheet"));
            assertThat(count(seen, "result.sheet")).isEqualTo(4);
        }
    }

    @Test
    void the_points_of_all_are_told_without_names() {
        RowSecurity rows = rows();
        JdbcTemplate seen = new JdbcTemplate(rows);
        String points = rows.within(teacher("1001"), () -> seen.queryForObject("""
                select access.points_of_group(s.school_run_id, s.regulation_id, s.position_group)::text
                from result.sheet s
                """, String.class));
        assertThat(points).matches("\\{[\\d.]+,[\\d.]+}");
    }

    private RowSecurity rows() {
        RowSecurity rows = new RowSecurity(office.dataSource());
        assertThat(rows.open()).isTrue();
        return rows;
    }

    private Scope everything(String school) {
        return new Scope(number(school), null, EnumSet.allOf(Sight.class), List.of());
    }

    private Scope teacher(String staffId) {
        return new Scope(number("A"), staffId, Set.of(), List.of());
    }

    private int number(String school) {
        Integer number =
                office.jdbc().queryForObject("select school_id from school where code = ?", Integer.class, school);
        return number == null ? 0 : number;
    }

    private static int count(JdbcTemplate database, String table) {
        Integer rows = database.queryForObject("select count(*)::integer from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
