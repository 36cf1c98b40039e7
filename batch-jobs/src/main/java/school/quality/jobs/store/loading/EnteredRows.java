package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.RowDigest;

/**
 * Rows of datasets that people enter in the program itself, kept as if they had been loaded: a newer version closes the older,
 * and every run sees one state. A load brings them in one row at a time.
 */
public final class EnteredRows {

    private static final LoadRequest NO_FILES =
            new LoadRequest(List.of(), Optional.empty(), Optional.empty(), false, false, false, Optional.empty());

    private final JdbcTemplate jdbc;

    public EnteredRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a row within the caller's transaction; one of the same values stays as it is.
     *
     * @param school code of a school that is there
     * @param values stored forms, in the order of the dataset's columns
     * @param source where it was entered, in place of a file
     * @param number of the entry there, in place of a row
     */
    public void keep(
            String school, Dataset dataset, List<@Nullable String> values, String source, int number, String by) {
        SchoolsOfLoad.lock(jdbc, school);
        RowDigest digest = new RowDigest();
        UUID key = digest.ofKey(dataset, values);
        UUID hash = digest.ofValues(values);
        if (!isThere(school, dataset, key, hash)) {
            long load = load(by);
            long change = change(school, load);
            close(school, dataset, key, change);
            insert(school, dataset, values, List.of(key, hash, change, source(load, source, dataset), number));
        }
    }

    private boolean isThere(String school, Dataset dataset, UUID key, UUID hash) {
        String sql = """
                select exists (
                    select from data.%s d join school c on c.school_id = d.school_id
                    where c.code = ? and d.row_key = ? and d.row_hash = ? and d.until_change is null)
                """.formatted(quoted(dataset.name()));
        return Boolean.TRUE.equals(jdbc.queryForObject(sql, Boolean.class, school, key, hash));
    }

    private long load(String by) {
        return number("""
                insert into load (fingerprint, request, state, started_at, finished_at, loaded_by)
                values ('', ?::jsonb, 'DONE', now(), now(), ?) returning load_id
                """, RequestJson.write(NO_FILES), by);
    }

    private long change(String school, long load) {
        return number("""
                insert into school_change (change_no, school_id, load_id, made_at)
                select nextval('change_number'), school_id, ?, now() from school where code = ? returning change_no
                """, load, school);
    }

    private long source(long load, String source, Dataset dataset) {
        return number("""
                insert into source_sheet (load_id, file_name, sha256, sheet, dataset, rows_read, rows_changed)
                values (?, ?, '', ?, ?, 1, 1) returning source_id
                """, load, source, dataset.sheet(), dataset.name());
    }

    private void close(String school, Dataset dataset, UUID key, long change) {
        jdbc.update("""
                update data.%s d set until_change = ? from school c
                where c.code = ? and d.school_id = c.school_id and d.row_key = ? and d.until_change is null
                """.formatted(quoted(dataset.name())), change, school, key);
    }

    private void insert(String school, Dataset dataset, List<@Nullable String> values, List<Object> identity) {
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        for (int place = 0; place < values.size(); place++) {
            cells.put(dataset.columns().get(place).name(), values.get(place));
        }
        String sql = """
                insert into data.%1$s (school_id, row_key, row_hash, since_change, source_id, source_row, %2$s)
                select c.school_id, ?, ?, ?, ?, ?, %3$s
                from school c cross join jsonb_populate_record(null::data.%1$s, ?::jsonb) s where c.code = ?
                """.formatted(quoted(dataset.name()), columnsOf(dataset), columnsOf(dataset, "s."));
        jdbc.update(
                sql,
                identity.get(0),
                identity.get(1),
                identity.get(2),
                identity.get(3),
                identity.get(4),
                Json.of(cells),
                school);
    }

    private long number(String sql, Object... details) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, details));
    }
}
