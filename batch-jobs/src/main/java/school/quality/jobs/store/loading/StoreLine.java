package school.quality.jobs.store.loading;

import java.util.Collection;
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

    private static final int WORTH_A_COPY = 1 << 19;

    /** One load of a process at a time: its connection is held as long as it reads. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private final JdbcTemplate jdbc;
    private final OpenCopy copy;
    private final RowNumbers numbers;
    private final TransactionTemplate own;
    private final boolean rehearsal;
    private final Map<String, NewSchool> newSchools = new LinkedHashMap<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final Map<String, CopyBlock> gathered = new LinkedHashMap<>();

    private @Nullable StoringThread thread;

    /**
     * @param own begins a transaction of its own
     * @param rehearsal nothing is to be stored
     */
    public StoreLine(DataSource database, TransactionTemplate own, boolean rehearsal) {
        this.jdbc = new JdbcTemplate(database);
        this.copy = new OpenCopy(database);
        this.numbers = new RowNumbers(jdbc, copy::end);
        this.rehearsal = rehearsal;
        this.own = own;
    }

    /** Sets those of the schools aside that are new; from then on no other load can set them up. */
    public Map<String, NewSchool> setAside(Collection<String> codes) {
        List<String> unasked =
                codes.stream().filter(code -> !newSchools.containsKey(code)).toList();
        if (!unasked.isEmpty() && !rehearsal && (thread != null || ONE_AT_A_TIME.tryAcquire())) {
            StoringThread storing = thread == null ? new StoringThread(own, ROOM, copy::giveUp) : thread;
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

    /** Has whole rows stored. */
    void store(String into, CopyBlock rows) {
        add(rows.length(), () -> gather(into, rows));
    }

    /** Has rows stored whose first column is the number that they get here. */
    void store(String table, String columns, RowsByKey rows) {
        String into = table + " (" + columns + ")";
        add(rows.length(), () -> rows.send(numbers.take(table, rows.count()), numbered -> gather(into, numbered)));
    }

    /** Rows of small tables wait until they are many, for a COPY has its price. */
    private void gather(String into, CopyBlock rows) {
        CopyBlock waiting = gathered.computeIfAbsent(into, any -> new CopyBlock(WORTH_A_COPY));
        waiting.bytesOf(rows, 0, rows.length());
        if (waiting.isFull()) {
            copy.write(into, waiting);
            waiting.clear();
        }
    }

    private void add(int bytes, Runnable task) {
        if (thread == null) {
            throw new IllegalStateException("Rows without a school");
        }
        thread.add(Math.min(bytes / PIECE, ROOM), task);
    }

    /** Settles the load: with what was stored here in one transaction, else within the caller's. */
    public void settle(Settlement settlement) {
        if (thread == null) {
            settlement.run(List.of());
        } else {
            thread.end(() -> {
                gathered.forEach(copy::write);
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
