package school.quality.jobs.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting that an interrupt does not cut short: a server half started or half stopped helps nobody. */
final class Wait {
    private static final Duration STEP = Duration.ofMillis(10);

    private Wait() {}

    /** False when the time is over and the condition still does not hold. */
    static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}
