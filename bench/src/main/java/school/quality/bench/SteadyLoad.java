package school.quality.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** So many requests a second, whether the answers come or not: a request waits from when it was due, not from when it was sent. */
final class SteadyLoad {

    private final long gap;

    SteadyLoad(int aSecond) {
        this.gap = TimeUnit.SECONDS.toNanos(1) / aSecond;
    }

    /** Sends requests for this long; each answers whether it was the right page. */
    Times run(Duration time, IntFunction<CompletableFuture<Boolean>> request) {
        int number = (int) (time.toNanos() / gap);
        long[] took = new long[number];
        AtomicInteger refused = new AtomicInteger();
        CompletableFuture<?>[] answers = new CompletableFuture<?>[number];
        long begin = System.nanoTime();
        for (int i = 0; i < number; i++) {
            long due = begin + i * gap;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int one = i;
            answers[i] = request.apply(i).handle((right, failure) -> {
                took[one] = System.nanoTime() - due;
                if (failure != null || !right) {
                    refused.incrementAndGet();
                }
                return one;
            });
        }
        CompletableFuture.allOf(answers).join();
        Arrays.sort(took);
        return new Times(took, refused.get());
    }

    /** What the requests took, in order. */
    record Times(long[] nanoseconds, int refused) {

        double p95() {
            return at(0.95);
        }

        String line(String page) {
            return String.format(
                    Locale.ROOT,
                    "%-18s %9.1f %9.1f %9.1f %12.1f %10d %9d",
                    page,
                    at(0.5),
                    p95(),
                    at(0.99),
                    at(1),
                    nanoseconds.length,
                    refused);
        }

        private double at(double share) {
            int place = (int) Math.ceil(share * nanoseconds.length) - 1;
            return nanoseconds[Math.max(0, place)] / 1e6;
        }
    }
}
