package school.quality.web.runs;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import picocli.CommandLine.Command;
import school.quality.jobs.desk.WorkerDesk;
import school.quality.jobs.embedded.DatabaseProblem;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Lends a hand to runs that were begun with {@code run --workers}, here or on other computers; works until it is ended. */
@Command(name = "worker", sortOptions = false)
public final class WorkerCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerCommand.class);
    private static final long FIRST_PAUSE = 1000;
    private static final long LONGEST_PAUSE = 15_000;

    private final Program program;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private BackOffExecution pauses = pauses();
    private boolean hasJoined;
    private boolean isWaiting;

    public WorkerCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        program.beGuest();
        Runtime.getRuntime().addShutdownHook(new Thread(this::endBatch, "worker-end"));
        try {
            while (stop.getCount() > 0) {
                joinAndWork();
                stop.await(pauses.nextBackOff(), TimeUnit.MILLISECONDS);
            }
        } finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    /** When the process is told to end, the batch at hand is still evaluated. */
    private void endBatch() {
        stop.countDown();
        try {
            ended.await();
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when it is to stop, and where the database is not there: it is looked for again and again. */
    private void joinAndWork() throws InterruptedException {
        try (program) {
            WorkerDesk desk = program.bean(WorkerDesk.class);
            say(hasJoined ? "worker.again" : "worker.ready", desk.name());
            hasJoined = true;
            isWaiting = false;
            pauses = pauses();
            desk.work(stop, batch -> program.out().println(BatchWords.of(batch, words())));
        } catch (DataAccessException | TransactionException lost) {
            await("worker.lost", lost);
        } catch (RuntimeException unopened) {
            if (!hasJoined && !isNotRunning(unopened)) {
                throw unopened;
            }
            await("worker.no-database", unopened);
        }
    }

    private void await(String reason, RuntimeException cause) {
        LOG.info("the database is looked for again", cause);
        if (!isWaiting) {
            say(reason);
        }
        isWaiting = true;
    }

    private static boolean isNotRunning(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof DatabaseProblem problem && problem.code() == DatabaseProblem.Code.NOT_RUNNING);
    }

    private static BackOffExecution pauses() {
        ExponentialBackOff growing = new ExponentialBackOff(FIRST_PAUSE, 1.5);
        growing.setMaxInterval(LONGEST_PAUSE);
        return growing.start();
    }

    private void say(String key, Object... details) {
        program.out().println(words().text(key, details));
    }

    private Words words() {
        return program.words("messages/runs");
    }
}
