package school.quality.bench.raw;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What some work takes: the quickest of several times, the first, cold one not counted.
 *
 * @param time on the clock
 * @param processor time of all processors of this virtual machine, which other people's work disturbs less
 */
record Effort<T>(T result, Duration time, Duration processor) {

    private static final int TIMES = 3;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static <T> Effort<T> of(Supplier<T> work) {
        return of(() -> {}, work);
    }

    /** @param before each time, not counted */
    static <T> Effort<T> of(Runnable before, Supplier<T> work) {
        before.run();
        work.get();
        Effort<T> best = once(before, work);
        for (int time = 1; time < TIMES; time++) {
            Effort<T> next = once(before, work);
            best = new Effort<>(next.result, min(best.time, next.time), min(best.processor, next.processor));
        }
        return best;
    }

    private static <T> Effort<T> once(Runnable before, Supplier<T> work) {
        before.run();
        long processor = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        T result = work.get();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        return new Effort<>(result, time, Duration.ofNanos(MACHINE.getProcessCpuTime() - processor));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    Spent spent() {
        return new Spent(time, processor);
    }
}
