package school.quality.bench.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the register of staff. */
public record StaffRow(
        int row,
        String staff,
        String category,
        @Nullable String union,
        LocalDate hiredOn,
        @Nullable LocalDate leftOn) {}
