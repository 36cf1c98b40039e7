package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.DatasetCatalogue;

/**
 * What the planner of the server knows of the tables of data. The server looks at changed tables by itself, but only after a
 * minute or more: a run right after a load would plan for empty tables and go through the rows of a batch again and again.
 */
public final class PlannedTables {

    private final JdbcTemplate jdbc;

    public PlannedTables(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** Has the server look at the tables that a load has changed by more than a tenth, the share after which it would itself. */
    public void renew(long loadId) {
        List<String> changed = jdbc.queryForList("""
                select f.dataset
                from source_sheet f join pg_class t on t.oid = to_regclass(format('data.%I', f.dataset))
                where f.load_id = ?
                group by f.dataset, t.reltuples
                having sum(f.rows_added + f.rows_changed) > 50 + greatest(t.reltuples, 0) / 10
                order by f.dataset
                """, String.class, loadId);
        jdbc.execute("set local default_statistics_target to default");
        changed.forEach(name -> jdbc.execute("analyze data."
                + quoted(DatasetCatalogue.bundled().dataset(name).name())));
    }
}
