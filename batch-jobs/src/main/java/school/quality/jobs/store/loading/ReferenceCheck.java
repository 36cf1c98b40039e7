package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;

/** References to nothing: periods, classes, pupils and employees that the school does not have in the row's year. */
final class ReferenceCheck {

    private static final String NO_YEAR = "null::text";

    private final JdbcTemplate jdbc;

    ReferenceCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any row refers to nothing. */
    boolean check(Dataset dataset) {
        Map<DatasetColumn, Register> references = new LinkedHashMap<>();
        dataset.columns().forEach(column -> Register.referredToBy(dataset, column)
                .ifPresent(register -> references.put(column, register)));
        if (references.isEmpty()) {
            return false;
        }
        // Planners take references to nothing for rare and then compare every row with every pupil.
        jdbc.execute("set local enable_nestloop = off");
        boolean found = suspect(dataset, references);
        if (found) {
            references.forEach((column, register) -> check(dataset, column, register));
        }
        jdbc.execute("set local enable_nestloop = on");
        jdbc.execute("drop table suspect");
        return found;
    }

    /** Sets apart the rows of which any reference finds nothing, in one pass that several processes can share. */
    private boolean suspect(Dataset dataset, Map<DatasetColumn, Register> references) {
        StringBuilder joins = new StringBuilder();
        List<String> nothing = new ArrayList<>();
        references.forEach((column, register) -> {
            String name = "r" + nothing.size();
            joins.append(join(dataset, column, register, name));
            nothing.add("s.%s is not null and %s.id is null".formatted(quoted(column.name()), name));
        });
        return jdbc.update("""
                create unlogged table suspect as
                select s.*, s.ctid as at from %1$s s
                left join known_periods p on p.of_school = s.of_school and p.id = %2$s
                %3$s
                where s.of_school is not null and (%4$s)
                """.formatted(quoted(dataset.name()), period(dataset), joins, String.join(" or ", nothing)))
                > 0;
    }

    private static String join(Dataset dataset, DatasetColumn column, Register register, String name) {
        String year = yearOfRow(dataset, register);
        boolean anyYear = year.equals(NO_YEAR);
        return "left join %1$s %2$s on %2$s.of_school = s.of_school and %2$s.id = s.%3$s %4$s%n"
                .formatted(
                        anyYear ? "(select distinct of_school, id from " + register.known() + ")" : register.known(),
                        name,
                        quoted(column.name()),
                        anyYear ? "" : "and " + name + ".year = " + year);
    }

    private static String period(Dataset dataset) {
        return dataset.has("period") ? "s.\"period\"" : "null";
    }

    private void check(Dataset dataset, DatasetColumn column, Register register) {
        jdbc.update(
                """
                insert into found_fault
                select s.source_id, s.source_row, s.part, ?, case when ever.id is null then ? else ? end, ?, s.%1$s,
                    case when ever.id is null then '{}' else jsonb_build_object('year', %3$s) end, s.at
                from suspect s
                left join known_periods p on p.of_school = s.of_school and p.id = %4$s
                left join %2$s then_ on then_.of_school = s.of_school and then_.id = s.%1$s and then_.year = %3$s
                left join (select distinct of_school, id from %2$s) ever
                    on ever.of_school = s.of_school and ever.id = s.%1$s
                where s.%1$s is not null
                    and then_.id is null and (ever.id is null or %3$s is not null)
                """.formatted(quoted(column.name()), register.known(), yearOfRow(dataset, register), period(dataset)),
                dataset.columns().indexOf(column),
                register.unknown().number(),
                register.notOfYear().number(),
                column.name());
    }

    /** The school year of a row: that of its period, or its own; a row with only a date is of any year. */
    private static String yearOfRow(Dataset dataset, Register register) {
        return switch (dataset.span()) {
            case YEAR -> "s.\"year\"";
            case PERIOD -> register == Register.PERIODS ? NO_YEAR : "p.year";
            case DATE, NONE -> NO_YEAR;
        };
    }
}
