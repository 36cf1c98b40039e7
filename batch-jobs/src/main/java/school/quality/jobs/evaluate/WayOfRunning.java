package school.quality.jobs.evaluate;

import java.time.Duration;

/**
 * Who evaluates the batches of a run.
 *
 * @param workers how many worker processes are waited for; 0: threads of this process evaluate all
 * @param joining how long it waits for them
 * @param silence how long somebody who has a batch may leave the database without a word
 */
public record WayOfRunning(int workers, Duration joining, Duration silence) {

    public boolean byWorkers() {
        return workers > 0;
    }
}
