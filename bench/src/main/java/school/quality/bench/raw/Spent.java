package school.quality.bench.raw;

import java.time.Duration;

/**
 * What some work took.
 *
 * @param time on the clock
 * @param processor time of all processors of the virtual machine, which other people's work disturbs less
 */
public record Spent(Duration time, Duration processor) {

    public Spent and(Spent other) {
        return new Spent(time.plus(other.time), processor.plus(other.processor));
    }

    public double seconds() {
        return seconds(time);
    }

    public double processorSeconds() {
        return seconds(processor);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
