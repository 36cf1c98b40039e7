package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.store.PaidPerson;

/** Corrections of paid periods that are paid with the list of a later one, by school, corrected period and staff number. */
record CarriedCorrections(JdbcTemplate database) {

    private static final String WANTED = """
            select s.code, c.corrected, c.carried_to, c.staff_id, c.amount_after - c.amount_before as amount, c.coefficient,
                   f.snils, concat_ws(' ', f.last_name, f.first_name, f.patronymic) as name, f.position
            from result.carried_correction c
            join school s on s.school_id = c.school_id
            left join data.staff f on f.school_id = c.school_id and f.year = c.year and f.staff_id = c.staff_id
                and f.until_change is null
            where c.carried_to = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
                and (c.amount_after <> c.amount_before or c.coefficient <> 0)
                and (cast(? as text) is null or ? = (
                    select min(p.regulation) from result.paid_rating p
                    where p.school_id = c.school_id and p.period = c.carried_to))
            order by s.code, c.corrected, c.version, c.staff_id
            """;

    List<PaidPerson> of(ResultFilter wanted) {
        return database.query(
                WANTED,
                (row, number) -> person(row),
                wanted.period(),
                wanted.schoolsOrNull(),
                wanted.schoolsOrNull(),
                wanted.regulationOrNull(),
                wanted.regulationOrNull());
    }

    private static PaidPerson person(ResultSet row) throws SQLException {
        String position = row.getString("position");
        return new PaidPerson(
                list(row),
                difference(row),
                row.getString("snils"),
                row.getString("name"),
                position == null ? "" : position,
                row.getString("corrected"),
                null);
    }

    private static AllowanceList list(ResultSet row) throws SQLException {
        return new AllowanceList(
                row.getString("code"), row.getString("carried_to"), "", "", null, null, null, null, null, List.of());
    }

    private static Allowance difference(ResultSet row) throws SQLException {
        return new Allowance(
                row.getString("staff_id"),
                BigDecimal.ZERO,
                Fraction.ZERO,
                new Money(row.getLong("amount")),
                new Money(row.getLong("coefficient")),
                List.of(),
                null);
    }
}
