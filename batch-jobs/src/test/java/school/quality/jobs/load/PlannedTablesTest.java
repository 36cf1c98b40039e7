package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the server's planner knows of the tables of data right after a load. */
class PlannedTablesTest extends LoadingTest {

    @Test
    void a_load_of_many_rows_leaves_the_planner_with_their_number() {
        office.load("marks.csv", marks(60));

        assertThat(rowsPlannedFor("marks")).isEqualTo(60);
    }

    @Test
    void a_load_of_few_rows_does_not_ask_for_it() {
        office.load("marks.csv", marks(50));

        assertThat(rowsPlannedFor("marks")).isEqualTo(-1);
    }

    @Test
    void a_later_load_that_adds_less_than_a_tenth_does_not_ask_again() {
        office.load("marks.csv", marks(1000));
        office.load("marks.csv", marks(1100));
        assertThat(rowsPlannedFor("marks")).isEqualTo(1000);

        office.load("marks.csv", marks(1300));
        assertThat(rowsPlannedFor("marks")).isEqualTo(1300);
    }

    @Test
    void tables_that_only_grow_are_not_gone_through_for_that() {
        assertThat(office.jdbc().queryForList("""
                select relname from pg_class
                where relkind = 'r' and relnamespace in ('data'::regnamespace, 'result'::regnamespace)
                    and not coalesce(reloptions, '{}') @> array['autovacuum_vacuum_insert_threshold=-1']
                """, String.class)).isEmpty();
    }

    private int rowsPlannedFor(String dataset) {
        Integer rows = office.jdbc()
                .queryForObject(
                        "select reltuples::integer from pg_class where oid = ?::regclass",
                        Integer.class,
                        "data." + dataset);
        return rows == null ? -1 : rows;
    }

    private static String marks(int count) {
        return "period;pupil_id;subject;mark\n"
                + IntStream.range(0, count)
                        .mapToObj(one -> "2025-26/Y;P1;Предмет " + one + ";4")
                        .collect(Collectors.joining("\n"));
    }
}
