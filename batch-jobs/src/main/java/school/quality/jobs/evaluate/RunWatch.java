package school.quality.jobs.evaluate;

import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import school.quality.jobs.store.batches.WorkersTold;
import school.quality.jobs.store.batches.WorkersTold.News;
import school.quality.jobs.store.results.PeriodClaim;

/** Looks after one run while its batches are evaluated, wherever that happens, and tells how far it is. */
final class RunWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);
    private static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(1);

    private final long runId;
    private final String period;
    private final PeriodClaim claim;
    private final BatchStores stores;
    private final ApplicationEventPublisher events;
    private final PatientDatabase database;

    private long execution;
    private final Stopwatch begun = new Stopwatch();
    private final Stopwatch told = new Stopwatch();
    private final Stopwatch untouched = new Stopwatch();

    RunWatch(long runId, String period, PeriodClaim claim, BatchStores stores, ApplicationEventPublisher events) {
        this.runId = runId;
        this.period = period;
        this.claim = claim;
        this.stores = stores;
        this.events = events;
        this.database = new PatientDatabase(this::tell);
    }

    String period() {
        return period;
    }

    /** From now on batches of this execution may be taken. */
    void begin(long of) {
        execution = of;
        stores.underWay().endAll(runId);
        claim.letWork();
        begun.restart();
        untouched.restart();
    }

    /**
     * Offers the batches to all workers, and waits for a while until enough have joined.
     *
     * @return whether there is any
     */
    boolean handOut(WayOfRunning way) throws InterruptedException {
        int there = database.ask(() -> {
            stores.handedOut().open(runId, execution);
            return stores.workers().count();
        });
        if (there < way.workers()) {
            tell(new WorkersTold(News.AWAITED, there, way.workers()));
            there = awaited(way);
        }
        tell(new WorkersTold(there == 0 ? News.NONE : News.BEGUN, there, way.workers()));
        untouched.restart();
        return there > 0;
    }

    private int awaited(WayOfRunning way) throws InterruptedException {
        Stopwatch waited = new Stopwatch();
        int there = 0;
        while (there < way.workers() && !waited.hasReached(way.joining()) && look(way) > 0) {
            Thread.sleep(BETWEEN_TELLINGS.toMillis() / 2);
            there = database.ask(() -> stores.workers().count());
        }
        return there;
    }

    /** How many batches have not ended; waits for a database that does not answer. */
    int look(WayOfRunning way) {
        return database.ask(() -> {
            if (!claim.hold()) {
                throw new PeriodLost(period);
            }
            if (told.hasReached(BETWEEN_TELLINGS)) {
                told.restart();
                lookAfter(way);
            }
            return stores.open().open(execution);
        });
    }

    private void lookAfter(WayOfRunning way) {
        if (stores.work().endSilent(period, way.silence()) > 0) {
            tell(News.SILENT);
        }
        if (stores.work().atWork(period) > 0) {
            untouched.restart();
        }
        events.publishEvent(stores.progress().of(runId, execution, begun.elapsed()));
    }

    /** How each batch has ended, as Spring Batch calls it. */
    Map<Long, String> states() {
        return database.ask(() -> stores.open().states(execution));
    }

    /** Whether nobody has worked on any batch for so long. */
    boolean isUntouchedFor(Duration time) {
        return untouched.hasReached(time);
    }

    void tell(News news) {
        tell(new WorkersTold(news, 0, 0));
    }

    private void tell(WorkersTold news) {
        if (news.news() == News.DATABASE_AGAIN) {
            untouched.restart();
        }
        LOG.info("run {}: {}", runId, news);
        events.publishEvent(news);
    }

    /** Nobody may begin another batch of this execution. */
    void end() {
        try {
            stores.handedOut().close(runId);
        } catch (DataAccessException gone) {
            // then the lock is gone without which nobody takes a batch
            LOG.warn("run {} could not be withdrawn from the workers", runId, gone);
        }
    }
}
