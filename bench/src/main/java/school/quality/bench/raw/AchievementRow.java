package school.quality.bench.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pupil's part in an event of the school year. */
public record AchievementRow(
        int row,
        String pupil,
        LocalDate heldOn,
        String kind,
        String level,
        String result,
        @Nullable String staff) {}
