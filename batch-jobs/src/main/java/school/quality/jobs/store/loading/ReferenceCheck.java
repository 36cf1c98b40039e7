package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;

/** References to nothing: periods, classes, pupils and employees that the school does not have in the row's year. */
final class ReferenceCheck {

    private static final int MANY = 10_000;
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
        // Planners take references to nothing for rare and then look up every one of millions of rows by itself.
        jdbc.execute("set local enable_nestloop = " + (areMany(dataset) ? "off" : "on"));
        boolean found = suspect(dataset, references);
        jdbc.execute("set local enable_nestloop = on");
        if (found) {
            jdbc.execute("analyze suspect");
            references.forEach((column, register) -> check(dataset, column, register));
        }
        jdbc.execute("drop table suspect");
        return found;
    }

    private boolean areMany(Dataset dataset) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select count(*) = ? from (select from %s limit ?) first_rows".formatted(quoted(dataset.name())),
                Boolean.class,
                MANY,
                MANY));
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
                select s.source_id, s.source_row, s.part, ?, case when s.ever then ? else ? end, ?, s.%1$s,
                    case when s.ever then jsonb_build_object('year', s.of_year) else '{}' end, s.at
                from (
                    select s.*, %3$s as of_year, exists (
                        select from %2$s ever where ever.of_school = s.of_school and ever.id = s.%1$s) as ever
                    from suspect s
                    left join known_periods p on p.of_school = s.of_school and p.id = %4$s
                    where s.%1$s is not null) s
                where (not s.ever or s.of_year is not null) and not exists (
                    select from %2$s then_
                    where then_.of_school = s.of_school and then_.id = s.%1$s and then_.year = s.of_year)
                """.formatted(quoted(column.name()), register.known(), yearOfRow(dataset, register), period(dataset)),
                dataset.columns().indexOf(column),
                register.notOfYear().number(),
                register.unknown().number(),
                column.name());
    }

    /** The school year of a row: that of its period, or its own; a row with only a date is of any year. */
    private static String yearOfRow(Dataset dataset, Register register) {
        return yearOf("s.\"year\"", dataset, register).orElse(NO_YEAR);
    }

    /** @param own what says the year where the dataset has one */
    static Optional<String> yearOf(String own, Dataset dataset, Register register) {
        return switch (dataset.span()) {
            case YEAR -> Optional.of(own);
            case PERIOD -> register == Register.PERIODS ? Optional.empty() : Optional.of("p.year");
            case DATE, NONE -> Optional.empty();
        };
    }
}
