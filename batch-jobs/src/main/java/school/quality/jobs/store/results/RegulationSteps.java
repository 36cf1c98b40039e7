package school.quality.jobs.store.results;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The steps of a stored version of a regulation from draft to force. The database itself refuses a step that is not due, and
 * every change of a published version.
 */
public final class RegulationSteps {

    private final JdbcTemplate database;

    public RegulationSteps(JdbcTemplate database) {
        this.database = database;
    }

    /** Until the end of the transaction nobody else takes a step with a regulation of the school. */
    public void claim(int schoolId) {
        database.queryForList("select school_id from school where school_id = ? for update", schoolId);
    }

    /** Notes that a draft was checked and has no errors. */
    public void check(int regulationId, @Nullable String by) {
        String sql = """
                update regulation set status = 'CHECKED', checked_by = ?, checked_at = now()
                where regulation_id = ? and status = 'DRAFT'
                """;
        database.update(sql, by, regulationId);
    }

    /** Whether a person, however the name is spelt, has imported the version; names without a letter are everyone's. */
    public boolean isEditor(int regulationId, String person) {
        String sql = """
                select coalesce(person_key(?) = any(editors || person_key(imported_by)), true)
                from regulation where regulation_id = ?
                """;
        return Boolean.TRUE.equals(database.queryForObject(sql, Boolean.class, person, regulationId));
    }

    /** Notes who approved a checked version. */
    public void approve(int regulationId, String by) {
        String sql = """
                update regulation set status = 'APPROVED', approved_by = ?, approved_at = now()
                where regulation_id = ? and status = 'CHECKED'
                """;
        database.update(sql, by, regulationId);
    }

    /**
     * Notes who has read the rehearsal of a version.
     *
     * @param body that was rehearsed
     * @return false where the version has another body by now, or is published
     */
    public boolean confirmRehearsal(int regulationId, String body, String by) {
        String sql = """
                update regulation set rehearsed_sha256 = regulation_digest(body), confirmed_by = ?, confirmed_at = now()
                where regulation_id = ? and body = ? and status <> 'PUBLISHED'
                """;
        return database.update(sql, by, regulationId, body) > 0;
    }

    /** Puts an approved version into force. */
    public void publish(int regulationId, @Nullable String by) {
        String sql = """
                update regulation set status = 'PUBLISHED', published_by = ?, published_at = now()
                where regulation_id = ? and status = 'APPROVED'
                """;
        database.update(sql, by, regulationId);
    }

    /** The latest first day of a period that was computed by any version of the regulation, or is locked. */
    public Optional<LocalDate> lastComputed(int schoolId, String code) {
        String sql = """
                select max(starts_on)
                from (
                    select p.starts_on
                    from result.school_run r
                    join regulation g on g.regulation_id = any(r.regulations)
                    join data.periods p on p.school_id = r.school_id and p.period = r.period
                        and in_force(p.since_change, p.until_change, r.change_no)
                    where r.school_id = ? and g.code = ? and r.finished_at is not null
                    union all
                    select p.starts_on
                    from result.locked l
                    join data.periods p on p.school_id = l.school_id and p.period = l.period and p.until_change is null
                    where l.school_id = ?
                ) fixed
                """;
        return Optional.ofNullable(database.queryForObject(sql, LocalDate.class, schoolId, code, schoolId));
    }
}
