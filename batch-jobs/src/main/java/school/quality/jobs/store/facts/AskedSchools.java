package school.quality.jobs.store.facts;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.period.Period;

/** Lays out the temporary tables that all fact queries of one transaction read. */
public final class AskedSchools {

    /**
     * What the queries of a batch of schools need: room to join and sort in memory; rows of a school lie together, so that
     * finding them by an index costs little more than reading on.
     */
    private static final String SETTINGS = """
            set local work_mem = '32MB';
            set local enable_mergejoin = off;
            set local random_page_cost = 1.1;
            set local jit = off;
            set local default_statistics_target = 20;
            """;

    /** An earlier period may have been laid out in the same transaction. */
    private static final String TABLE = SETTINGS + """
            discard temp;
            create temp table asked (
                school_id integer, change_no bigint, period text, year text, kind text,
                starts_on date, ends_on date, year_starts_on date, year_ends_on date, primary key (school_id, period)
            ) on commit drop
            """;

    private AskedSchools() {}

    /** For facts: each school with one period. Must be called within a transaction, whose end takes the tables. */
    public static void layOut(JdbcTemplate database, List<AskedSchool> schools) {
        layOut(database, schools, SqlText.read("counted_periods") + SqlText.read("prepare"));
    }

    /** Only what tells which data are there: each school with any number of its periods. */
    static void layOutPeriods(JdbcTemplate database, List<AskedSchool> schools) {
        layOut(database, schools, SqlText.read("counted_periods"));
    }

    private static void layOut(JdbcTemplate database, List<AskedSchool> schools, String tables) {
        database.execute(TABLE);
        database.batchUpdate("insert into asked values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows(schools));
        database.execute(tables);
    }

    private static List<Object[]> rows(List<AskedSchool> schools) {
        return schools.stream().map(AskedSchools::row).toList();
    }

    private static Object[] row(AskedSchool school) {
        Period period = school.period();
        return new Object[] {
            school.schoolId(),
            school.changeNo(),
            period.code(),
            period.year().code(),
            period.kind().name(),
            period.startsOn(),
            period.endsOn(),
            period.year().firstDay(),
            period.year().lastDay()
        };
    }
}
