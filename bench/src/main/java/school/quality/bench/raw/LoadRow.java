package school.quality.bench.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the teaching load of the period or of those that may stand for it.
 *
 * @param rank 0 for the period itself, then from the finest parts on
 * @param endsOn of the row's period
 * @param inPeriod whether its lessons count where the period has no rows of its own
 */
public record LoadRow(
        int row,
        String period,
        int rank,
        LocalDate endsOn,
        boolean inPeriod,
        String className,
        String subject,
        @Nullable String group,
        String staff,
        int planned,
        int given)
        implements Counted {

    /** Rows of this period are asked before those of the other one, whose a class and subject is. */
    public boolean precedes(LoadRow other) {
        boolean own = rank == 0;
        boolean othersOwn = other.rank == 0;
        if (own || othersOwn) {
            return own && !othersOwn;
        }
        int later = endsOn.compareTo(other.endsOn);
        return later > 0 || later == 0 && period.compareTo(other.period) < 0;
    }

    /** Planned, given. */
    @Override
    public long[] counts() {
        return new long[] {planned, given};
    }

    @Override
    public int[] rows() {
        return new int[] {row};
    }
}
