package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.rules.MethodSettings;

/** Schools with the periods that they have entered. */
public final class SchoolPeriods {

    private static final String SCHOOLS = """
            select s.school_id, s.code,
                   coalesce((select max(c.change_no) from school_change c where c.school_id = s.school_id), 0) as change_no
            from school s
            order by s.code
            """;

    private static final String PERIODS = """
            select p.school_id, p.period, p.year, p.kind, p.starts_on, p.ends_on, p.weeks
            from data.periods p
            where p.until_change is null
            order by p.school_id, p.starts_on, p.ends_on desc, p.period
            """;

    private final JdbcTemplate database;

    public SchoolPeriods(JdbcTemplate database) {
        this.database = database;
    }

    /** All schools by code. */
    public List<School> all() {
        List<Entered> entered = database.query(PERIODS, (row, number) -> entered(row));
        return database.query(SCHOOLS, (row, number) -> school(row, entered.stream()));
    }

    private static School school(ResultSet row, Stream<Entered> entered) throws SQLException {
        int schoolId = row.getInt("school_id");
        List<Period> own = entered.filter(one -> one.schoolId == schoolId)
                .map(Entered::period)
                .toList();
        return new School(schoolId, row.getString("code"), row.getLong("change_no"), own);
    }

    private static Entered entered(ResultSet row) throws SQLException {
        Period period = new Period(
                row.getString("period"),
                new AcademicYear(row.getString("year")),
                PeriodKind.valueOf(row.getString("kind")),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                Optional.ofNullable(row.getBigDecimal("weeks")));
        return new Entered(row.getInt("school_id"), period);
    }

    private record Entered(int schoolId, Period period) {}

    /**
     * A school with the newest state of its data.
     *
     * @param changeNo 0 where nothing has been loaded yet
     * @param periods by first day, a year before its parts
     */
    public record School(int schoolId, String code, long changeNo, List<Period> periods) {

        public School {
            periods = List.copyOf(periods);
        }

        /** This school, asked what is there for a period of its own or one that it does not have yet; nothing is evaluated. */
        public AskedSchool in(Period period) {
            return new AskedSchool(
                    schoolId, code, changeNo, period, MethodSettings.bundled().on(period.startsOn(), Map.of()));
        }
    }
}
