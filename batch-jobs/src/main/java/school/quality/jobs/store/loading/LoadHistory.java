package school.quality.jobs.store.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The loads that a school has seen. */
public final class LoadHistory {

    private static final int MOST = 50;

    private static final String LOADS = """
            select l.load_id, l.state, l.started_at, l.loaded_by, f.file_name, f.sha256, f.sheet, f.dataset, f.rows_read,
                   f.rows_added, f.rows_changed, f.rows_same, f.rows_closed, f.rows_rejected, f.source_id
            from (
                select l.load_id, l.state, l.started_at, l.loaded_by from load l
                where (l.request ->> 'school' = ? or exists (
                        select from school_change c join school s using (school_id) where c.load_id = l.load_id and s.code = ?))
                    and l.state <> 'DRY_RUN'
                    and (cast(? as bigint) is null or l.load_id = ?) and (cast(? as text) is null or l.loaded_by = ?)
                order by l.load_id desc limit %d) l
            left join source_sheet f using (load_id)
            order by l.load_id desc, f.source_id
            """.formatted(MOST);

    private final JdbcTemplate database;

    public LoadHistory(JdbcTemplate database) {
        this.database = database;
    }

    /** How far a load has come. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * A load.
     *
     * @param by who loaded; null where it was the program itself
     * @param sources tables of its files; empty where every file was refused
     */
    public record Load(
            long loadId,
            State state,
            LocalDateTime startedAt,
            @Nullable String by,
            List<Source> sources) {

        public Load {
            sources = List.copyOf(sources);
        }

        public RowCounts rows() {
            return sources.stream().map(source -> source.counts().rows()).reduce(RowCounts.NONE, RowCounts::plus);
        }

        /** English names of the datasets in its files. */
        public List<String> datasets() {
            return sources.stream()
                    .map(source -> source.counts().dataset())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** A table with the fingerprint of its file. */
    public record Source(SourceCounts counts, String sha256) {}

    /** The newest first; by whom empty for everybody's. */
    public List<Load> of(String school, Optional<String> by) {
        return loads(school, null, by.orElse(null));
    }

    public Optional<Load> find(String school, long loadId) {
        return loads(school, loadId, null).stream().findFirst();
    }

    private List<Load> loads(String school, @Nullable Long loadId, @Nullable String by) {
        Map<Long, Load> loads = new LinkedHashMap<>();
        database.query(
                LOADS,
                row -> {
                    Load part = load(row);
                    loads.merge(part.loadId(), part, LoadHistory::together);
                },
                school,
                school,
                loadId,
                loadId,
                by,
                by);
        return List.copyOf(loads.values());
    }

    private static Load together(Load first, Load more) {
        List<Source> all = new ArrayList<>(first.sources());
        all.addAll(more.sources());
        return new Load(first.loadId(), first.state(), first.startedAt(), first.by(), all);
    }

    private static Load load(ResultSet row) throws SQLException {
        return new Load(
                row.getLong("load_id"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toLocalDateTime(),
                row.getString("loaded_by"),
                row.getString("file_name") == null ? List.of() : List.of(source(row)));
    }

    private static Source source(ResultSet row) throws SQLException {
        RowCounts rows = new RowCounts(
                row.getInt("rows_read"),
                row.getInt("rows_added"),
                row.getInt("rows_changed"),
                row.getInt("rows_same"),
                row.getInt("rows_closed"),
                row.getInt("rows_rejected"));
        return new Source(
                new SourceCounts(
                        row.getLong("source_id"),
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getString("dataset"),
                        rows),
                row.getString("sha256"));
    }
}
