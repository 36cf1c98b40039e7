package school.quality.jobs.evaluate;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import school.quality.jobs.store.batches.BatchesUnderWay;

/** Tells others how far a batch is, at most once a second. */
final class BatchTold {

    private static final Logger LOG = LoggerFactory.getLogger(BatchTold.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final BatchesUnderWay underWay;
    private final long batch;
    private final int schools;
    private int done;
    private long last = System.nanoTime();

    BatchTold(BatchesUnderWay underWay, long batch, int schools) {
        this.underWay = underWay;
        this.batch = batch;
        this.schools = schools;
    }

    void begin() {
        tell(0);
    }

    /** One more school is evaluated. */
    void school() {
        done++;
        if (System.nanoTime() - last >= BETWEEN.toNanos()) {
            last = System.nanoTime();
            tell(underWay.written());
        }
    }

    /** A batch does not fail because it could not tell. */
    private void tell(long written) {
        try {
            underWay.tell(batch, schools, done, written);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("progress of a batch could not be told", e);
        }
    }
}
