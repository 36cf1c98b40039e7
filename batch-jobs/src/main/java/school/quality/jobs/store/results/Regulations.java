package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.regulation.Regulation;

/** The stored versions of the schools' regulations; a published one never changes. */
public final class Regulations {

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
        PUBLISHED_OTHERWISE
    }

    /** Keeps a version as a draft of a school. */
    public Imported keep(int schoolId, Regulation regulation, String body, @Nullable String by) {
        Optional<Version> there = find(schoolId, regulation.code(), regulation.version());
        if (there.isEmpty()) {
            insert(schoolId, regulation, body, by);
            return Imported.NEW;
        }
        if (there.get().body().equals(body)) {
            return Imported.SAME;
        }
        if (there.get().isPublished()) {
            return Imported.PUBLISHED_OTHERWISE;
        }
        replace(there.get().regulationId(), regulation, body, by);
        return Imported.REPLACED;
    }

    /** Versions of a school's regulation, the newest first. */
    public List<Version> versions(int schoolId, String code) {
        return database.query(
                "select * from regulation where school_id = ? and code = ? order by version desc",
                Regulations::version,
                schoolId,
                code);
    }

    /** Puts a version into force; false if it is already. */
    public boolean publish(int regulationId, @Nullable String by) {
        String sql = """
                update regulation set status = 'PUBLISHED', published_by = ?, published_at = now()
                where regulation_id = ? and status <> 'PUBLISHED'
                """;
        return database.update(sql, by, regulationId) > 0;
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

    private Optional<Version> find(int schoolId, String code, int version) {
        return versions(schoolId, code).stream()
                .filter(one -> one.version() == version)
                .findFirst();
    }

    private void insert(int schoolId, Regulation regulation, String body, @Nullable String by) {
        String sql = """
                insert into regulation (school_id, code, version, status, valid_from, valid_to, body, imported_by, imported_at)
                values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, now())
                """;
        database.update(
                sql,
                schoolId,
                regulation.code(),
                regulation.version(),
                regulation.validFrom(),
                regulation.validTo(),
                body,
                by);
    }

    private void replace(int regulationId, Regulation regulation, String body, @Nullable String by) {
        String sql = """
                update regulation set status = 'DRAFT', valid_from = ?, valid_to = ?, body = ?, imported_by = ?,
                    imported_at = now()
                where regulation_id = ?
                """;
        database.update(sql, regulation.validFrom(), regulation.validTo(), body, by, regulationId);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("regulation_id"),
                row.getString("code"),
                row.getInt("version"),
                row.getString("status"),
                Objects.requireNonNull(row.getString("body")));
    }

    /**
     * A stored version.
     *
     * @param body in the canonical form
     */
    public record Version(int regulationId, String code, int version, String status, String body) {

        public boolean isPublished() {
            return status.equals("PUBLISHED");
        }
    }
}
