package school.quality.bench.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the register of pupils. */
public record PupilRow(
        int row,
        String pupil,
        String className,
        LocalDate enrolledOn,
        @Nullable LocalDate leftOn) {}
