package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** An attestation mark beside the mark of the period. */
public record Compared(
        Enrolled enrolled, String subject, @Nullable String staff, long[] counts) implements Credited {

    @Override
    public String className() {
        return enrolled.className();
    }
}
