package school.quality.bench.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An activity of a teacher in the school year; a training is one of the kind COURSE, of any year. */
public record ActivityRow(
        int row,
        boolean training,
        String staff,
        String kind,
        LocalDate heldOn,
        @Nullable String level,
        @Nullable String result)
        implements Counted {

    public boolean won() {
        return result != null && !result.equals("PARTICIPANT");
    }

    /** One, won. */
    @Override
    public long[] counts() {
        return new long[] {1, won() ? 1 : 0};
    }

    @Override
    public int[] rows() {
        return new int[] {row};
    }

    public boolean shows(String wanted) {
        return wanted.equals("ALL")
                ? !kind.equals("EXPERT") && !kind.equals("JURY") && !kind.equals("ATTESTATION_BOARD")
                : kind.equals(wanted);
    }

    public boolean contestOf(String wanted) {
        return kind.equals("CONTEST") && (wanted.equals("ALL") || wanted.equals(level));
    }
}
