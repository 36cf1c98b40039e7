package school.quality.jobs.store.loading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.dataset.Dataset;

/** The register of loads: who loads what, and what became of it. */
public final class Loads {

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Loads(DataSource database, PlatformTransactionManager transactions) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Begins a load, or takes over the one of the same contents and options whose process is gone. Other loads of dead
     * processes are closed as failed; nothing of them was merged.
     */
    public OpenLoad begin(String fingerprint, LoadRequest request) {
        Optional<OpenLoad> left = takeOver(fingerprint);
        left.ifPresent(load -> jdbc.update(
                "update load set request = ?::jsonb where load_id = ?", RequestJson.write(request), load.id()));
        return left.orElseGet(() -> create(fingerprint, request));
    }

    private Optional<OpenLoad> takeOver(String fingerprint) {
        Optional<OpenLoad> taken = Optional.empty();
        for (long loadId : running()) {
            Optional<LoadClaim> claim = LoadClaim.of(database, loadId);
            if (claim.isEmpty() || !isRunning(loadId)) {
                claim.ifPresent(LoadClaim::close);
            } else if (taken.isEmpty() && hasFingerprint(loadId, fingerprint)) {
                taken = Optional.of(new OpenLoad(loadId, claim.get()));
            } else {
                try (LoadClaim dead = claim.get()) {
                    fail(loadId);
                }
            }
        }
        return taken;
    }

    /** The claim is taken before the load can be seen, so that nobody takes it for one whose process is gone. */
    private OpenLoad create(String fingerprint, LoadRequest request) {
        OpenLoad created = transaction.execute(status -> {
            Long loadId = jdbc.queryForObject(
                    """
                    insert into load (fingerprint, request, state, started_at, loaded_by)
                    values (?, ?::jsonb, 'RUNNING', now(), ?) returning load_id
                    """,
                    Long.class,
                    fingerprint,
                    RequestJson.write(request),
                    request.by().orElse(null));
            return new OpenLoad(
                    Objects.requireNonNull(loadId),
                    LoadClaim.of(database, loadId).orElseThrow());
        });
        return Objects.requireNonNull(created);
    }

    private List<Long> running() {
        return jdbc.queryForList("select load_id from load where state = 'RUNNING' order by load_id", Long.class);
    }

    private boolean isRunning(long loadId) {
        return running().contains(loadId);
    }

    private boolean hasFingerprint(long loadId, String fingerprint) {
        return fingerprint.equals(
                jdbc.queryForObject("select fingerprint from load where load_id = ?", String.class, loadId));
    }

    /** What a load was asked to do. */
    public LoadRequest request(long loadId) {
        String json = jdbc.queryForObject("select request from load where load_id = ?", String.class, loadId);
        return RequestJson.read(Objects.requireNonNull(json));
    }

    /** Closes a load within the transaction of its merge. */
    public void finish(long loadId, boolean rehearsal) {
        jdbc.update(
                "update load set state = ?, finished_at = now() where load_id = ?",
                rehearsal ? "DRY_RUN" : "DONE",
                loadId);
    }

    /** Closes a load of which nothing was merged. */
    public void fail(long loadId) {
        new Staging(database, loadId).drop();
        jdbc.update("update load set state = 'FAILED', finished_at = now() where load_id = ?", loadId);
    }

    /** Forgets the sources and notes of an earlier attempt at the same load. */
    public void startOver(long loadId) {
        jdbc.update("delete from load_note where load_id = ?", loadId);
        jdbc.update("delete from source_sheet where load_id = ?", loadId);
    }

    /** Enters a table of a file as a source of rows. */
    public long addSource(long loadId, String file, String sha256, String sheet, Dataset dataset) {
        Long sourceId = jdbc.queryForObject("""
                insert into source_sheet (load_id, file_name, sha256, sheet, dataset) values (?, ?, ?, ?, ?)
                returning source_id
                """, Long.class, loadId, file, sha256, sheet, dataset.name());
        return Objects.requireNonNull(sourceId);
    }

    public void countRead(long sourceId, int rows) {
        jdbc.update("update source_sheet set rows_read = ? where source_id = ?", rows, sourceId);
    }

    /** Remembers that a source has a header and no rows, where that may mean "none". */
    public void sayNone(long sourceId) {
        jdbc.update("update source_sheet set says_none = true where source_id = ?", sourceId);
    }

    /** The notes of a load. */
    public LoadNotes notes(long loadId) {
        return new LoadNotes(jdbc, loadId);
    }
}
