package school.quality.jobs.store.batches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import school.quality.jobs.store.batches.BatchesUnderWay.UnderWay;

/**
 * How far a run is.
 *
 * @param schools all of the run
 * @param done of them those that are evaluated, also by earlier attempts; with those of batches that go on
 * @param doneNow of them those that this attempt has evaluated
 * @param rows of results that this attempt has written
 * @param lasted since this attempt began
 * @param workers worker processes that are there
 * @param underWay batches that somebody works on
 */
public record RunProgress(
        long runId,
        int schools,
        int done,
        int doneNow,
        long rows,
        Duration lasted,
        int workers,
        List<UnderWay> underWay) {

    /** Schools a second since this attempt began. */
    public double rate() {
        return lasted.isZero() ? 0 : doneNow * 1000.0 / lasted.toMillis();
    }

    /** At the rate so far; empty while there is none. */
    public Optional<Duration> remaining() {
        return doneNow == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(lasted.toMillis() * (schools - done) / doneNow));
    }
}
