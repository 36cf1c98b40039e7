package school.quality.bench.raw;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An attempt at an exam; null where nothing is said, mark 0. */
public record ExamRow(
        int row,
        String kind,
        String pupil,
        String subject,
        int attempt,
        @Nullable String staff,
        @Nullable BigDecimal score,
        @Nullable BigDecimal minScore,
        int mark)
        implements Work {

    @Override
    public int fromGrade() {
        return 1;
    }

    @Override
    public Object credited(Enrolled enrolled, @Nullable String teacher) {
        return new Attempt(this, enrolled, teacher);
    }

    public boolean decided() {
        return score != null && minScore != null || mark > 0;
    }

    public boolean passed() {
        return score != null && minScore != null ? score.compareTo(minScore) >= 0 : mark >= 3;
    }
}
