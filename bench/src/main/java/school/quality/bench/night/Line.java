package school.quality.bench.night;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * A line of the table: one part of the night, or something it is compared with.
 *
 * @param rows read or written
 * @param schools that the part was about
 * @param heap peak of what the virtual machine kept, in bytes; empty where no Java works
 * @param java peak of all memory of that process, in bytes
 * @param server peak of all memory of PostgreSQL, in bytes; empty where the server runs elsewhere
 * @param database size of the database afterwards, in bytes
 */
record Line(
        String what,
        long rows,
        int schools,
        Duration time,
        OptionalLong heap,
        OptionalLong java,
        OptionalLong server,
        OptionalLong database) {

    /** Without memory: of something that was only timed. */
    static Line timed(String what, long rows, int schools, Duration time) {
        OptionalLong unknown = OptionalLong.empty();
        return new Line(what, rows, schools, time, unknown, unknown, unknown, unknown);
    }

    double seconds() {
        return time.toNanos() / 1e9;
    }

    double rowsPerSecond() {
        return rows / seconds();
    }

    double schoolsPerSecond() {
        return schools / seconds();
    }
}
