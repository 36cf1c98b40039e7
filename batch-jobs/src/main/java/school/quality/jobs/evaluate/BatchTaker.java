package school.quality.jobs.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.batches.BatchesUnderWay;
import school.quality.jobs.store.batches.HandedOut.Offer;
import school.quality.jobs.store.batches.OpenBatches;
import school.quality.jobs.store.batches.PeriodWork;
import school.quality.jobs.store.batches.TakenBatch;

/**
 * Takes a batch of schools and evaluates it. Taking it, its results and what Spring Batch notes of it are one transaction: if the
 * process dies, hangs or loses the database, nothing of it remains, and the batch is open again. Of a school that cannot be
 * evaluated nothing is kept, and its batch is noted as failed; the other schools of the batch are finished.
 */
public final class BatchTaker {

    /** A batch that so many have begun and none has ended would bring down the next as well. */
    private static final int MOST_ATTEMPTS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(BatchTaker.class);

    private final TransactionTemplate transaction;
    private final JobRepository repository;
    private final Step step;
    private final OpenBatches batches;
    private final PeriodWork work;
    private final BatchesUnderWay underWay;

    BatchTaker(
            TransactionTemplate transaction,
            JobRepository repository,
            Step step,
            OpenBatches batches,
            PeriodWork work,
            BatchesUnderWay underWay) {
        this.transaction = transaction;
        this.repository = repository;
        this.step = step;
        this.batches = batches;
        this.work = work;
        this.underWay = underWay;
    }

    /**
     * Evaluates the next batch of a run that nobody has; empty if there is none.
     *
     * @param worker what this process is called
     * @throws org.springframework.dao.DataAccessException or {@link org.springframework.transaction.TransactionException} where
     *     the database was lost; the batch is open again
     */
    public Optional<TakenBatch> take(Offer offer, String worker) {
        Optional<Ended> ended = Objects.requireNonNull(transaction.execute(
                status -> work.join(offer.period()) ? next(offer, worker) : Optional.<Ended>empty()));
        ended.ifPresent(batch -> underWay.end(batch.id()));
        return ended.map(Ended::told);
    }

    private record Ended(long id, TakenBatch told) {}

    private Optional<Ended> next(Offer offer, String worker) {
        return batches.next(offer.execution()).map(batch -> new Ended(batch, evaluate(offer, batch, worker)));
    }

    private TakenBatch evaluate(Offer offer, long id, String worker) {
        Instant begun = Instant.now();
        if (underWay.begin(id, offer.runId(), worker) > MOST_ATTEMPTS) {
            return givenUp(offer, id);
        }
        StepExecution batch = Objects.requireNonNull(repository.getStepExecution(id));
        execute(batch);
        return new TakenBatch(
                offer.runId(),
                offer.period(),
                nameOf(batch.getStepName()),
                batch.getStatus() != BatchStatus.COMPLETED,
                EvaluateStep.brokenOf(batch),
                batch.getReadCount(),
                batch.getWriteCount(),
                Duration.between(begun, Instant.now()));
    }

    private void execute(StepExecution batch) {
        try {
            step.execute(batch);
        } catch (JobInterruptedException stopped) {
            throw new UnexpectedRollbackException("The batch was interrupted", stopped);
        }
        // what Spring Batch could not note did not happen
        if (batch.getStatus() == BatchStatus.UNKNOWN || batch.getStatus() == BatchStatus.STOPPED) {
            throw new UnexpectedRollbackException("The batch ended as " + batch.getStatus());
        }
    }

    private TakenBatch givenUp(Offer offer, long id) {
        LOG.error("batch {} of run {} was begun {} times and never ended", id, offer.runId(), MOST_ATTEMPTS);
        String step = batches.giveUp(id, "begun " + MOST_ATTEMPTS + " times and never ended");
        return new TakenBatch(offer.runId(), offer.period(), nameOf(step), true, List.of(), 0, 0, Duration.ZERO);
    }

    private static String nameOf(String step) {
        return step.substring(step.indexOf(':') + 1);
    }
}
