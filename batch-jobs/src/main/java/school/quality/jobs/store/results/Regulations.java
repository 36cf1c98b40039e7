package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.store.facts.AskedSchool;

/** The stored versions of the schools' regulations; a published one never changes. */
public final class Regulations {

    private static final Map<Step, String> COLUMNS = new EnumMap<>(Map.of(
            Step.ENTER, "imported",
            Step.CHECK, "checked",
            Step.REHEARSE, "confirmed",
            Step.APPROVE, "approved",
            Step.PUBLISH, "published"));

    private final JdbcTemplate database;
    private final Function<String, Regulation> reader;

    /** @param reader of the canonical form in which versions are kept */
    public Regulations(JdbcTemplate database, Function<String, Regulation> reader) {
        this.database = database;
        this.reader = reader;
    }

    /** What became of an import. */
    public enum Imported {
        NEW,
        /** A draft of this version was there and is replaced. */
        REPLACED,
        /** The very same version was there. */
        SAME,
        /** This version is published with other contents: refused. */
        PUBLISHED_OTHERWISE,
        /** A newer version is there: refused. */
        OLDER
    }

    /** Keeps a version as a draft of a school; a changed draft is unchecked, unrehearsed and unapproved again. */
    public Imported keep(int schoolId, Regulation regulation, String body, @Nullable String by) {
        List<Version> all = versions(schoolId, regulation.code());
        Optional<Version> there = all.stream()
                .filter(one -> one.version() == regulation.version())
                .findFirst();
        if (there.isPresent() && there.get().stays(body, by)) {
            return there.get().body().equals(body) ? Imported.SAME : Imported.PUBLISHED_OTHERWISE;
        }
        if (all.stream().anyMatch(one -> one.version() > regulation.version())) {
            return Imported.OLDER;
        }
        there.ifPresentOrElse(
                draft -> replace(draft.regulationId(), regulation, body, by),
                () -> insert(schoolId, regulation, body, by));
        return there.isPresent() ? Imported.REPLACED : Imported.NEW;
    }

    /** Versions of a school's regulation, the newest first. */
    public List<Version> versions(int schoolId, String code) {
        return database.query(
                "select * from regulation where school_id = ? and code = ? order by version desc",
                Regulations::version,
                schoolId,
                code);
    }

    /** Versions of all regulations of a school, by code, the newest first. */
    public List<Version> versions(int schoolId) {
        return database.query(
                "select * from regulation where school_id = ? order by code, version desc",
                Regulations::version,
                schoolId);
    }

    /** The published regulations of a school, but for one code. */
    public List<Regulation> publishedBeside(int schoolId, String code) {
        String sql = """
                select body from regulation
                where school_id = ? and code <> ? and status = 'PUBLISHED'
                order by code, valid_from
                """;
        return database.queryForList(sql, String.class, schoolId, code).stream()
                .map(reader)
                .toList();
    }

    /**
     * The versions that hold for a period that begins on the day: of each regulation the published one with the latest
     * first day, in the order of their codes.
     *
     * @param code only this regulation; null for all
     */
    public List<Version> inForce(int schoolId, LocalDate day, @Nullable String code) {
        String sql = """
                select distinct on (code) * from regulation
                where school_id = ? and status = 'PUBLISHED' and valid_from <= ? and (valid_to is null or valid_to >= ?)
                    and (cast(? as text) is null or code = ?)
                order by code, valid_from desc, version desc
                """;
        return database.query(sql, Regulations::version, schoolId, day, day, code, code);
    }

    /**
     * The numbers of the versions that hold for schools and their periods, by number of the school; one without any is missing.
     *
     * @param code only this regulation; null for all
     */
    public Map<Integer, List<Integer>> inForce(List<AskedSchool> schools, @Nullable String code) {
        String sql = """
                select distinct on (g.school_id, g.code) g.school_id, g.regulation_id
                from unnest(cast(? as integer[]), cast(? as date[])) a (school_id, day)
                join regulation g on g.school_id = a.school_id
                where g.status = 'PUBLISHED' and g.valid_from <= a.day and (g.valid_to is null or g.valid_to >= a.day)
                    and (cast(? as text) is null or g.code = ?)
                order by g.school_id, g.code, g.valid_from desc, g.version desc
                """;
        Map<Integer, List<Integer>> found = new HashMap<>();
        database.query(
                sql,
                row -> {
                    found.computeIfAbsent(row.getInt(1), school -> new ArrayList<>())
                            .add(row.getInt(2));
                },
                schools.stream().map(AskedSchool::schoolId).toArray(Integer[]::new),
                schools.stream().map(one -> one.period().startsOn().toString()).toArray(String[]::new),
                code,
                code);
        return found;
    }

    /** A stored version of the regulation of a school, by the code of the school. */
    public Regulation version(String school, String code, int version) {
        String sql = """
                select g.body from regulation g join school s on s.school_id = g.school_id
                where s.code = ? and g.code = ? and g.version = ?
                """;
        return reader.apply(Objects.requireNonNull(database.queryForObject(sql, String.class, school, code, version)));
    }

    /** The regulations of these stored versions. */
    public Map<Integer, InForce> read(List<Integer> regulationIds) {
        Map<Integer, InForce> found = new LinkedHashMap<>();
        database.query(
                "select * from regulation where regulation_id = any(?) order by code",
                row -> {
                    Version version = version(row, 0);
                    found.put(
                            version.regulationId(), new InForce(version.regulationId(), reader.apply(version.body())));
                },
                (Object) regulationIds.toArray(Integer[]::new));
        return found;
    }

    private void insert(int schoolId, Regulation regulation, String body, @Nullable String by) {
        String sql = """
                insert into regulation (school_id, code, version, status, valid_from, valid_to, body, imported_by, imported_at,
                    editors)
                values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, now(), array_remove(array[person_key(?)], null))
                """;
        database.update(
                sql,
                schoolId,
                regulation.code(),
                regulation.version(),
                regulation.validFrom(),
                regulation.validTo(),
                body,
                by,
                by);
    }

    private void replace(int regulationId, Regulation regulation, String body, @Nullable String by) {
        String sql = """
                update regulation set status = 'DRAFT', valid_from = ?, valid_to = ?, body = ?, imported_by = ?,
                    imported_at = now(), editors = array_remove(editors || person_key(?), null),
                    checked_by = null, checked_at = null, approved_by = null, approved_at = null,
                    rehearsed_sha256 = null, confirmed_by = null, confirmed_at = null
                where regulation_id = ?
                """;
        database.update(sql, regulation.validFrom(), regulation.validTo(), body, by, by, regulationId);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("regulation_id"),
                row.getString("code"),
                row.getInt("version"),
                Status.valueOf(row.getString("status")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("imported_by"),
                row.getString("confirmed_by") != null,
                Objects.requireNonNull(row.getString("body")),
                steps(row));
    }

    private static List<StepTaken> steps(ResultSet row) throws SQLException {
        List<StepTaken> steps = new ArrayList<>();
        for (Map.Entry<Step, String> step : COLUMNS.entrySet()) {
            Timestamp at = row.getTimestamp(step.getValue() + "_at");
            if (at != null) {
                steps.add(new StepTaken(step.getKey(), row.getString(step.getValue() + "_by"), at.toLocalDateTime()));
            }
        }
        return List.copyOf(steps);
    }

    /** How far a version has come. */
    public enum Status {
        DRAFT,
        CHECKED,
        APPROVED,
        PUBLISHED
    }

    /** What can be done with a version. */
    public enum Step {
        ENTER,
        CHECK,
        REHEARSE,
        APPROVE,
        PUBLISH
    }

    /** @param by null where nobody was named */
    public record StepTaken(Step step, @Nullable String by, LocalDateTime at) {}

    /**
     * A stored version.
     *
     * @param importedBy who imported its contents last; null where nobody was named
     * @param isRehearsed whether someone confirmed the rehearsal of these contents
     * @param body in the canonical form
     * @param steps taken with these contents, in their order
     */
    public record Version(
            int regulationId,
            String code,
            int version,
            Status status,
            LocalDate validFrom,
            @Nullable String importedBy,
            boolean isRehearsed,
            String body,
            List<StepTaken> steps) {

        public boolean isPublished() {
            return status == Status.PUBLISHED;
        }

        /** The same contents change nothing, unless somebody owns up to them at last. */
        private boolean stays(String newBody, @Nullable String by) {
            return isPublished() || (body.equals(newBody) && (importedBy != null || by == null));
        }
    }
}
