package school.quality.jobs.evaluate;

import java.time.Duration;

/** Time since something was last seen. */
final class Stopwatch {

    private long since = System.nanoTime();

    void restart() {
        since = System.nanoTime();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    boolean hasReached(Duration time) {
        return elapsed().compareTo(time) >= 0;
    }
}
