package school.quality.jobs.desk;

import java.time.Duration;
import school.quality.jobs.evaluate.WayOfRunning;

/**
 * How patient a run is with its workers; section {@code workers} of the settings.
 *
 * @param joining how long it waits until the workers it was told to wait for have joined
 * @param silence how long a worker that has a batch may leave the database without a word before others get the batch
 */
record WorkerSettings(Duration joining, Duration silence) {

    WayOfRunning way(int workers) {
        return new WayOfRunning(workers, joining, silence);
    }
}
