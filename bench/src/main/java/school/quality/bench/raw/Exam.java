package school.quality.bench.raw;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The latest attempt beside the mark of the year.
 *
 * @param ofYear null where there is none
 */
public record Exam(
        ExamRow row,
        Enrolled enrolled,
        @Nullable String staff,
        @Nullable Mark ofYear) implements Credited, Counted {

    private static final BigDecimal HIGH = BigDecimal.valueOf(80);
    private static final int THOUSAND = 3;

    public String kind() {
        return row.kind();
    }

    @Override
    public String className() {
        return enrolled.className();
    }

    @Override
    public String subject() {
        return row.subject();
    }

    /** Passed, decided, good, marked, thousandths of the score, scored, mark, with mark, high, confirmed, raised, lowered, compared. */
    @Override
    public long[] counts() {
        int yearMark = ofYear == null ? 0 : ofYear.mark();
        boolean marks = !kind().equals("EGE");
        boolean compared = marks && row.mark() > 0 && yearMark > 0;
        BigDecimal score = row.score();
        return new long[] {
            row.decided() && row.passed() ? 1 : 0,
            row.decided() ? 1 : 0,
            marks && row.mark() >= 4 ? 1 : 0,
            marks && row.mark() > 0 ? 1 : 0,
            score == null ? 0 : score.movePointRight(THOUSAND).longValueExact(),
            score == null ? 0 : 1,
            row.mark(),
            row.mark() > 0 ? 1 : 0,
            score != null && score.compareTo(HIGH) >= 0 ? 1 : 0,
            compared && row.mark() == yearMark ? 1 : 0,
            compared && row.mark() > yearMark ? 1 : 0,
            compared && row.mark() < yearMark ? 1 : 0,
            compared ? 1 : 0
        };
    }

    @Override
    public int[] rows() {
        return ofYear == null ? new int[] {row.row()} : new int[] {row.row(), ofYear.row()};
    }
}
