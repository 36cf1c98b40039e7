package school.quality.jobs.store.sheets;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is who for the sheets of a school: by which names people of the staff go, their unions, who reviews and decides. */
public final class SheetPeople {

    private final JdbcTemplate database;

    public SheetPeople(JdbcTemplate database) {
        this.database = database;
    }

    /** Numbers of the people of the staff who go by a number or a name, however it is spelt: also with initials only. */
    public List<String> named(int schoolId, String name) {
        String sql = """
                select distinct f.staff_id
                from data.staff f
                where f.school_id = ? and f.until_change is null and person_key(replace(?, '.', '')) in (
                    person_key(replace(f.staff_id, '.', '')),
                    person_key(f.last_name || f.first_name || coalesce(f.patronymic, '')),
                    person_key(f.last_name || f.first_name),
                    person_key(f.first_name || f.last_name),
                    person_key(f.first_name || coalesce(f.patronymic, '') || f.last_name),
                    person_key(f.last_name || left(f.first_name, 1) || left(coalesce(f.patronymic, ''), 1)),
                    person_key(f.last_name || left(f.first_name, 1)),
                    person_key(left(f.first_name, 1) || left(coalesce(f.patronymic, ''), 1) || f.last_name))
                order by f.staff_id
                """;
        return database.queryForList(sql, String.class, schoolId, name);
    }

    /** The method union of a person in the year of the period; empty where there is none. */
    public Optional<String> union(int schoolId, String period, String staffId) {
        String sql = """
                select f.method_union
                from data.periods p
                join data.staff f on f.school_id = p.school_id and f.year = p.year and f.until_change is null
                where p.school_id = ? and p.period = ? and p.until_change is null and f.staff_id = ?
                    and f.method_union is not null
                """;
        return database.queryForList(sql, String.class, schoolId, period, staffId).stream()
                .findFirst();
    }

    /** The method unions of the year of the period, by name. */
    public List<String> unions(int schoolId, String period) {
        String sql = """
                select distinct f.method_union
                from data.periods p
                join data.staff f on f.school_id = p.school_id and f.year = p.year and f.until_change is null
                where p.school_id = ? and p.period = ? and p.until_change is null and f.method_union is not null
                order by 1
                """;
        return database.queryForList(sql, String.class, schoolId, period);
    }

    /**
     * Somebody of the staff as a page calls them.
     *
     * @param union null where there is none
     */
    public record Colleague(
            String staffId,
            String name,
            String position,
            @Nullable String union) {}

    /** The staff of the year of a period, by name. */
    public List<Colleague> staff(int schoolId, String period) {
        String sql = """
                select f.staff_id, concat_ws(' ', f.last_name, f.first_name, f.patronymic) as name, f.position, f.method_union
                from data.periods p
                join data.staff f on f.school_id = p.school_id and f.year = p.year and f.until_change is null
                where p.school_id = ? and p.period = ? and p.until_change is null
                order by name, f.staff_id
                """;
        return database.query(
                sql,
                (row, number) -> new Colleague(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                schoolId,
                period);
    }

    /** The periods of a school that are rated, the newest first. */
    public List<String> ratedPeriods(int schoolId) {
        String sql = """
                select r.period
                from (select distinct period from result.latest_rating where school_id = ?) r
                join data.periods p on p.school_id = ? and p.period = r.period and p.until_change is null
                order by p.ends_on desc, p.starts_on, r.period
                """;
        return database.queryForList(sql, String.class, schoolId, schoolId);
    }

    /** The duties that hold in a period, in the order in which people were appointed. */
    public List<Duty> duties(int schoolId, String period) {
        String sql = """
                select duty, method_union, person from (
                    select distinct on (duty, method_union, person) *
                    from sheet_duty where school_id = ? and period = ?
                    order by duty, method_union, person, duty_id desc) newest
                where held order by duty_id
                """;
        return database.query(
                sql,
                (row, number) -> new Duty(Duty.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                schoolId,
                period);
    }

    /** Notes that somebody has a duty from now on, or has it no more. */
    public void appoint(int schoolId, String period, Duty duty, boolean held, String by) {
        String sql = """
                insert into sheet_duty (school_id, period, duty, method_union, person, held, appointed_by, appointed_at)
                values (?, ?, ?, ?, ?, ?, ?, now())
                """;
        database.update(sql, schoolId, period, duty.kind().name(), duty.union(), duty.person(), held, by);
    }
}
