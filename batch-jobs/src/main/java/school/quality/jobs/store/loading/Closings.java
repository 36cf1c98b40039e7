package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.dataset.Dataset;

/**
 * Rows in force that a replacing load does not contain. A dataset is replaced for the school and the periods (or school
 * years) of the rows that are taken; a row that is rejected still protects the stored row of its key.
 */
final class Closings {

    /** Moves 1 September to 1 January: the calendar year of the moved date is that in which the school year began. */
    private static final String YEAR_BEGUN = "extract(year from %s - interval '8 months')";

    private final JdbcTemplate jdbc;
    private final Optional<String> year;

    /** @param year the only school year whose dated rows are replaced, if one is named */
    Closings(JdbcTemplate jdbc, Optional<String> year) {
        this.jdbc = jdbc;
        this.year = year;
        jdbc.execute("create temporary table closing (dataset text, row_id bigint, of_school text) on commit drop");
    }

    void collect(Dataset dataset) {
        switch (dataset.span()) {
            case PERIOD -> collect(dataset, "d.\"period\"", "s.\"period\"");
            case YEAR -> collect(dataset, "d.\"year\"", "s.\"year\"");
            case DATE ->
                collect(dataset, begun(dataset, "d."), year.map(Closings::begun).orElse(begun(dataset, "s.")));
            case NONE -> {
                if (!dataset.name().equals("schools")) {
                    collect(dataset, "true", "true");
                }
            }
        }
    }

    /** Closes the dated rows of a school and year: the load says that there are none. */
    void collectAll(Dataset dataset, String school, String ofYear) {
        jdbc.update(
                """
                insert into closing
                select ?, d.row_id, c.code from data.%s d join school c on c.school_id = d.school_id
                where c.code = ? and d.until_change is null and %s = ?
                """.formatted(quoted(dataset.name()), begun(dataset, "d.")),
                dataset.name(),
                school,
                new AcademicYear(ofYear).firstDay().getYear());
    }

    /** How many rows of a school and year are in force. */
    int inForce(Dataset dataset, String school, String ofYear) {
        Integer rows = jdbc.queryForObject(
                """
                select count(*)::integer from data.%s d join school c on c.school_id = d.school_id
                where c.code = ? and d.until_change is null and %s = ?
                """.formatted(quoted(dataset.name()), begun(dataset, "d.")),
                Integer.class,
                school,
                new AcademicYear(ofYear).firstDay().getYear());
        return rows == null ? 0 : rows;
    }

    /** How many rows of a school and year the load itself brings. */
    int taken(Dataset dataset, String school, String ofYear) {
        Integer rows = jdbc.queryForObject(
                "select count(*)::integer from %s s where s.of_school = ? and not s.rejected and %s = ?"
                        .formatted(quoted(dataset.name()), begun(dataset, "s.")),
                Integer.class,
                school,
                new AcademicYear(ofYear).firstDay().getYear());
        return rows == null ? 0 : rows;
    }

    private void collect(Dataset dataset, String spanOfStored, String spanOfLoaded) {
        jdbc.update("""
                insert into closing
                select ?, d.row_id, c.code
                from data.%1$s d
                join school c on c.school_id = d.school_id
                join (
                    select distinct s.of_school, %3$s as span from %1$s s
                    where not s.rejected and not s.repeated and not s.carried
                ) replaced on replaced.of_school = c.code and replaced.span = %2$s
                where d.until_change is null
                    and not exists (select from %1$s s where s.of_school = c.code and s.row_key = d.row_key)
                """.formatted(quoted(dataset.name()), spanOfStored, spanOfLoaded), dataset.name());
    }

    private static String begun(Dataset dataset, String prefix) {
        return YEAR_BEGUN.formatted(
                prefix + quoted(dataset.keyDate().orElseThrow().name()));
    }

    private static String begun(String yearNamed) {
        return new AcademicYear(yearNamed).firstDay().getYear() + "::numeric";
    }
}
