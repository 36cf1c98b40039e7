package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/**
 * The tables of one load between file and merge: a schema of its own, unlogged, a table a dataset. All work happens
 * within the caller's transaction.
 */
public final class Staging {

    static final List<String> OWN_COLUMNS = List.of(
            "source_id", "source_row", "part", "of_school", "row_key", "row_hash", "cells", "faults", "rejected");

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final String schema;
    private final Set<String> there = ConcurrentHashMap.newKeySet();

    public Staging(DataSource database, long loadId) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.schema = "load_" + loadId;
    }

    /** Makes room for the tables, in place of whatever a killed run left. */
    public void create() {
        drop();
        jdbc.execute("create schema " + schema);
        enter();
        new JournalTables(jdbc).create();
        KeyRuns.create(jdbc);
        TakenBack.create(jdbc);
    }

    /** Lets the statements of this transaction find the tables of this load by their plain names. */
    public void enter() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Staging works within a transaction");
        }
        jdbc.execute("set local search_path to " + schema + ", public");
        jdbc.execute("set local work_mem to '128MB'");
        jdbc.execute("set local default_statistics_target to 10");
    }

    /** Removes the tables, if they are there. */
    public void drop() {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    /** Starts to copy the rows of one source into the table of its dataset. */
    public RowCopy copy(Dataset dataset, long sourceId) {
        return copy(dataset, sourceId, Optional.empty());
    }

    /** Starts to copy the rows of one source, those of new schools past the table to where they stay. */
    public RowCopy copy(Dataset dataset, long sourceId, StoreLine line, Map<String, NewSchool> newSchools) {
        return copy(dataset, sourceId, line.rows(newSchools, dataset, sourceId, schema));
    }

    private RowCopy copy(Dataset dataset, long sourceId, Optional<PassingRows> passing) {
        if (!there.contains(dataset.name())) {
            makeRoom(dataset);
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return new RowCopy(
                    connection,
                    schema,
                    dataset,
                    String.join(", ", OWN_COLUMNS) + ", " + columnsOf(dataset),
                    sourceId,
                    passing);
        } catch (SQLException e) {
            throw new IllegalStateException("Staging of " + dataset.name() + " did not start", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** A table that this transaction makes may be gone with it; only one that was there before is there for good. */
    private void makeRoom(Dataset dataset) {
        if (hasTable(dataset)) {
            there.add(dataset.name());
        } else {
            createTable(dataset);
        }
    }

    /** Takes the report of a journal. */
    public void add(long sourceId, StagedReport report) {
        new JournalTables(jdbc).add(sourceId, report);
    }

    /** Gives up a source whose file turned out to be at fault: nothing of it is taken. */
    public void giveUp(Dataset dataset, long sourceId) {
        if (hasTable(dataset)) {
            jdbc.update("delete from %s where source_id = ?".formatted(quoted(dataset.name())), sourceId);
        }
        jdbc.update("delete from key_run where source_id = ?", sourceId);
        jdbc.update("insert into given_up values (?, ?)", dataset.name(), sourceId);
        jdbc.update("delete from source_sheet where source_id = ?", sourceId);
    }

    /** Gives up a source of marks: nothing of it is taken. */
    void forget(long sourceId) {
        jdbc.update("delete from journal where source_id = ?", sourceId);
        giveUp(DatasetCatalogue.bundled().dataset("marks"), sourceId);
    }

    boolean hasTable(Dataset dataset) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from pg_tables where schemaname = ? and tablename = ?)",
                Boolean.class,
                schema,
                dataset.name()));
    }

    private void createTable(Dataset dataset) {
        String table = schema + "." + quoted(dataset.name());
        jdbc.execute("create unlogged table %s with (autovacuum_enabled = off) as select %s from data.%s with no data"
                .formatted(table, columnsOf(dataset), quoted(dataset.name())));
        jdbc.execute("""
                alter table %s
                    add source_id bigint not null, add source_row integer not null, add part integer not null,
                    add of_school text, add row_key uuid, add row_hash uuid not null,
                    add cells text, add faults text,
                    add rejected boolean not null default false, add repeated boolean not null default false,
                    add carried boolean not null default false, add registered boolean not null default false,
                    add taken_back boolean not null default false
                """.formatted(table));
        jdbc.execute("create index on %s (source_id) where rejected".formatted(table));
    }
}
