package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.DatasetCatalogue;

/**
 * What the planner of the server knows of the tables of data. The server looks at changed tables by itself, but only after a
 * minute or more: a run right after a load would plan for empty tables and go through the rows of a batch again and again.
 */
public final class PlannedTables {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedTables.class);

    private static final int TABLES_AT_ONCE = 2;

    private final JdbcTemplate jdbc;

    public PlannedTables(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * Has the server look at the tables that a load has changed by more than a tenth, the share after which it would itself. To be
     * called outside of a transaction, when the load has ended.
     */
    public void renew(long loadId) {
        ExecutorService beside = Executors.newFixedThreadPool(TABLES_AT_ONCE);
        try {
            CompletableFuture.allOf(changedBy(loadId).stream()
                            .map(name -> CompletableFuture.runAsync(() -> lookAt(name), beside))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            beside.shutdown();
        }
    }

    /** A load that has ended well is not taken back because of this. */
    private void lookAt(String name) {
        String table = "data." + quoted(DatasetCatalogue.bundled().dataset(name).name());
        try {
            jdbc.execute("analyze " + table);
        } catch (DataAccessException e) {
            LOG.warn("the server did not look at {}", table, e);
        }
    }

    /** Those that take longest first. */
    private List<String> changedBy(long loadId) {
        return jdbc.queryForList("""
                select f.dataset
                from source_sheet f join pg_class t on t.oid = to_regclass(format('data.%I', f.dataset))
                where f.load_id = ?
                group by f.dataset, t.reltuples
                having sum(f.rows_added + f.rows_changed) > 50 + greatest(t.reltuples, 0) / 10
                order by sum(f.rows_added + f.rows_changed) desc, f.dataset
                """, String.class, loadId);
    }
}
