package school.quality.jobs.store.loading;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.dataset.Dataset;

/**
 * Where rows of schools that the database does not know yet go by COPY to where they stay, while others are still being
 * read: in the one transaction that settles the load at the end, so that nobody sees any of it before.
 */
public final class StoreLine implements AutoCloseable {

    /** Each is a quarter of a megabyte. */
    private static final int MOST_WAITING = 32;

    /** One load of a process at a time: its connection is held as long as it reads. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private final DataSource database;
    private final TransactionTemplate own;
    private final boolean rehearsal;
    private final Map<String, Optional<NewSchool>> asked = new LinkedHashMap<>();
    private final Set<String> tables = new HashSet<>();
    private @Nullable StoringThread thread;
    private @Nullable CopyIn copy;
    private String target = "";

    /**
     * @param own begins a transaction of its own
     * @param rehearsal nothing is to be stored
     */
    public StoreLine(DataSource database, TransactionTemplate own, boolean rehearsal) {
        this.database = database;
        this.rehearsal = rehearsal;
        this.own = own;
    }

    /**
     * The school of a code if it is new and its rows of a dataset may be stored as they pass: those of its first table, for
     * another could have the same keys. From the first time on no other load can set the school up.
     */
    public Optional<NewSchool> newSchool(String code, Dataset dataset) {
        Optional<NewSchool> school =
                PassingRows.suit(dataset) ? asked.computeIfAbsent(code, this::ask) : Optional.empty();
        return school.filter(isNew -> tables.add(dataset.name() + '/' + code));
    }

    private Optional<NewSchool> ask(String code) {
        if (rehearsal || thread == null && !ONE_AT_A_TIME.tryAcquire()) {
            return Optional.empty();
        }
        thread = thread == null ? new StoringThread(own, MOST_WAITING) : thread;
        return thread.ask(() -> {
            endCopy();
            return new NewSchools(new JdbcTemplate(database)).take(code);
        });
    }

    /** Begins to take rows of a table of a new school. */
    public PassingRows rows(NewSchool school, Dataset dataset, long sourceId, String schema) {
        return new PassingRows(this, school, dataset, sourceId, schema);
    }

    /** Has whole rows stored, in the text form of COPY. */
    void store(String into, CopyBlock rows) {
        if (thread == null) {
            throw new IllegalStateException("Rows without a school");
        }
        thread.add(() -> copy(into, rows));
    }

    /** Settles the load: with what was stored here in one transaction, else within the caller's. */
    public void settle(Settlement settlement) {
        if (thread == null) {
            settlement.run(List.of());
        } else {
            thread.end(() -> {
                endCopy();
                settlement.run(newSchools());
            });
        }
    }

    /** Settles a load. */
    @FunctionalInterface
    public interface Settlement {
        void run(List<NewSchool> newSchools);
    }

    private List<NewSchool> newSchools() {
        List<NewSchool> schools = new ArrayList<>();
        asked.values().forEach(school -> school.ifPresent(schools::add));
        return schools;
    }

    /** What was stored and not settled is gone. */
    @Override
    public void close() {
        if (thread != null) {
            thread.close();
            thread = null;
            ONE_AT_A_TIME.release();
        }
    }

    private void copy(String into, CopyBlock rows) {
        try {
            CopyIn open = copy;
            if (open == null || !target.equals(into)) {
                endCopy();
                open = begin(into);
            }
            open.writeToCopy(rows.bytes(), 0, rows.length());
        } catch (SQLException e) {
            throw new IllegalStateException("Rows were not stored", e);
        }
    }

    private CopyIn begin(String into) throws SQLException {
        CopyIn begun = DataSourceUtils.getConnection(database)
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin");
        copy = begun;
        target = into;
        return begun;
    }

    private void endCopy() {
        CopyIn open = copy;
        copy = null;
        if (open != null) {
            try {
                open.endCopy();
            } catch (SQLException e) {
                throw new IllegalStateException("Rows were not stored", e);
            }
        }
    }
}
