package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** An attestation mark beside the mark of the period. */
public record Compared(Mark attested, Mark ofPeriod) implements Credited, Counted {

    public Enrolled enrolled() {
        return attested.enrolled();
    }

    @Override
    public String className() {
        return attested.className();
    }

    @Override
    public String subject() {
        return attested.subject();
    }

    @Override
    public @Nullable String staff() {
        return attested.staff();
    }

    @Override
    public long[] counts() {
        return Mark.against(attested.mark(), ofPeriod.mark());
    }

    @Override
    public int[] rows() {
        return new int[] {attested.row(), ofPeriod.row()};
    }
}
