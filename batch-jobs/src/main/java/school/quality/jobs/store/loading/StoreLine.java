package school.quality.jobs.store.loading;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.dataset.Dataset;

/**
 * Where rows of schools that the database does not know yet go by COPY to where they stay, while others are still being
 * read: in the one transaction that settles the load at the end, so that nobody sees any of it before.
 */
public final class StoreLine implements AutoCloseable {

    /** In pieces of a sixteenth of a megabyte. */
    private static final int ROOM = 256;

    private static final int PIECE = 1 << 16;

    /** One load of a process at a time: its connection is held as long as it reads. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private final JdbcTemplate jdbc;
    private final OpenCopy copy;
    private final TransactionTemplate own;
    private final boolean rehearsal;
    private final Map<String, NewSchool> newSchools = new LinkedHashMap<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final Set<String> made = new HashSet<>();
    private @Nullable StoringThread thread;

    /**
     * @param own begins a transaction of its own
     * @param rehearsal nothing is to be stored
     */
    public StoreLine(DataSource database, TransactionTemplate own, boolean rehearsal) {
        this.jdbc = new JdbcTemplate(database);
        this.copy = new OpenCopy(database);
        this.rehearsal = rehearsal;
        this.own = own;
    }

    /** Sets those of the schools aside that are new; from then on no other load can set them up. */
    public Map<String, NewSchool> setAside(Collection<String> codes) {
        List<String> unasked =
                codes.stream().filter(code -> !newSchools.containsKey(code)).toList();
        if (!unasked.isEmpty() && !rehearsal && (thread != null || ONE_AT_A_TIME.tryAcquire())) {
            StoringThread storing = thread == null ? new StoringThread(own, ROOM) : thread;
            thread = storing;
            storing.ask(() -> {
                        copy.end();
                        return new NewSchools(jdbc).take(unasked);
                    })
                    .forEach(school -> newSchools.put(school.code(), school));
        }
        return codes.stream()
                .filter(newSchools::containsKey)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), newSchools::get, (one, same) -> one));
    }

    /** Begins to take rows of a table, of which those of new schools may be stored. */
    Optional<PassingRows> rows(Map<String, NewSchool> schools, Dataset dataset, long sourceId, String schema) {
        return schools.isEmpty() || !PassingRows.suit(dataset)
                ? Optional.empty()
                : Optional.of(new PassingRows(this, schools, dataset, sourceId, schema));
    }

    /** Whether no table of the dataset has brought rows of the school yet: those of another could have the same keys. */
    boolean isFirstTable(NewSchool school, Dataset dataset) {
        return begun.add(dataset.name() + '/' + school.code());
    }

    /** Has a table made for what is noted beside the rows, if it was not yet. */
    void make(String table, String columns) {
        add(0, () -> {
            if (made.add(table)) {
                copy.end();
                jdbc.execute("create unlogged table %s (%s)".formatted(table, columns));
            }
        });
    }

    /** Has whole rows stored, in the text form of COPY. */
    void store(String into, CopyBlock rows) {
        add(rows.length(), () -> copy.write(into, rows));
    }

    /** Has rows stored whose first column is the number that they get here. */
    void store(String table, String columns, RowsByKey rows) {
        String into = table + " (" + columns + ")";
        add(rows.length(), () -> {
            copy.end();
            rows.send(numbers(table, rows.count()), numbered -> copy.write(into, numbered));
        });
    }

    private void add(int bytes, Runnable task) {
        if (thread == null) {
            throw new IllegalStateException("Rows without a school");
        }
        thread.add(Math.min(bytes / PIECE, ROOM), task);
    }

    /** The first of as many numbers that follow each other; another load may take some meanwhile. */
    private long numbers(String table, int count) {
        while (true) {
            Map<String, Object> taken = jdbc.queryForMap("""
                    with numbers as materialized (select cast(pg_get_serial_sequence(?, 'row_id') as regclass) as name)
                    select min(n) as first, max(n) as last
                    from (select nextval(name) as n from numbers cross join generate_series(1, ?)) taken
                    """, table, count);
            long first = (long) taken.get("first");
            if ((long) taken.get("last") - first == count - 1) {
                return first;
            }
        }
    }

    /** Settles the load: with what was stored here in one transaction, else within the caller's. */
    public void settle(Settlement settlement) {
        if (thread == null) {
            settlement.run(List.of());
        } else {
            thread.end(() -> {
                copy.end();
                settlement.run(List.copyOf(newSchools.values()));
            });
        }
    }

    /** Settles a load. */
    @FunctionalInterface
    public interface Settlement {
        void run(List<NewSchool> newSchools);
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
}
