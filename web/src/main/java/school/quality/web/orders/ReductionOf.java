package school.quality.web.orders;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.ReductionDesk.Wanted;

/** Whose allowance of which period, for which sanction, and who acts. */
final class ReductionOf {
    @Option(names = "--period", paramLabel = "P", required = true, descriptionKey = "period")
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "reduce.school")
    @Nullable
    String school;

    @Option(names = "--teacher", paramLabel = "ID", required = true, descriptionKey = "reduce.teacher")
    @Nullable
    String teacher;

    @Option(names = "--sanction", paramLabel = "DAY", required = true, descriptionKey = "reduce.sanction")
    @Nullable
    LocalDate sanction;

    @Option(names = "--by", paramLabel = "USER", required = true, descriptionKey = "reduce.by")
    @Nullable
    String by;

    Wanted wanted() {
        return new Wanted(
                Objects.requireNonNull(period),
                Optional.ofNullable(school),
                Objects.requireNonNull(teacher),
                Objects.requireNonNull(sanction));
    }

    String by() {
        return Objects.requireNonNull(by);
    }
}
