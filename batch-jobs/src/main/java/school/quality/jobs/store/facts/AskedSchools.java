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

    /** A school year is as long as its longest period says, from 1 September to 31 August at least. */
    private static final String YEARS = """
            update asked a
            set year_starts_on = least(a.year_starts_on, y.starts_on), year_ends_on = greatest(a.year_ends_on, y.ends_on)
            from (
                select a.school_id, a.period, min(p.starts_on) as starts_on, max(p.ends_on) as ends_on
                from asked a
                join data.periods p on p.school_id = a.school_id and p.year = a.year
                    and in_force(p.since_change, p.until_change, a.change_no)
                group by a.school_id, a.period
            ) y
            where y.school_id = a.school_id and y.period = a.period;
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
        database.execute(YEARS + tables);
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
