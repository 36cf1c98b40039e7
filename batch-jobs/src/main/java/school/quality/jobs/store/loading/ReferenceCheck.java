package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;

/** References to nothing: periods, classes, pupils and employees that the school does not have in the row's year. */
final class ReferenceCheck {

    private final JdbcTemplate jdbc;

    ReferenceCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void check(Dataset dataset) {
        // Planners take references to nothing for rare and then compare every row with every pupil.
        jdbc.execute("set local enable_nestloop = off");
        dataset.columns().forEach(column -> Register.referredToBy(dataset, column)
                .ifPresent(register -> check(dataset, column, register)));
        jdbc.execute("set local enable_nestloop = on");
    }

    private void check(Dataset dataset, DatasetColumn column, Register register) {
        jdbc.update(
                """
                insert into found_fault
                select s.source_id, s.source_row, s.part, ?, case when ever.id is null then ? else ? end, ?, s.%2$s,
                    case when ever.id is null then '{}' else jsonb_build_object('year', %4$s) end
                from %1$s s
                left join known_periods p on p.of_school = s.of_school and p.id = %5$s
                left join %3$s then_ on then_.of_school = s.of_school and then_.id = s.%2$s and then_.year = %4$s
                left join (select distinct of_school, id from %3$s) ever
                    on ever.of_school = s.of_school and ever.id = s.%2$s
                where s.of_school is not null and s.%2$s is not null
                    and then_.id is null and (ever.id is null or %4$s is not null)
                """.formatted(
                                quoted(dataset.name()),
                                quoted(column.name()),
                                register.known(),
                                yearOfRow(dataset, register),
                                dataset.has("period") ? "s.\"period\"" : "null"),
                dataset.columns().indexOf(column),
                register.unknown().number(),
                register.notOfYear().number(),
                column.name());
    }

    /** The school year of a row: that of its period, or its own; a row with only a date is of any year. */
    private static String yearOfRow(Dataset dataset, Register register) {
        return switch (dataset.span()) {
            case YEAR -> "s.\"year\"";
            case PERIOD -> register == Register.PERIODS ? "null::text" : "p.year";
            case DATE, NONE -> "null::text";
        };
    }
}
