package school.quality.web.sheets;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.SheetRequest;

/** Whose sheet is meant. */
final class SheetTarget {
    @Option(names = "--period", paramLabel = "P", required = true, descriptionKey = "sheet.period")
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "sheet.school")
    @Nullable
    String school;

    @Option(names = "--teacher", paramLabel = "ID", required = true, descriptionKey = "sheet.teacher")
    @Nullable
    String teacher;

    @Option(names = "--regulation", paramLabel = "CODE", descriptionKey = "sheet.regulation")
    @Nullable
    String regulation;

    @Option(names = "--group", paramLabel = "CODE", descriptionKey = "sheet.group")
    @Nullable
    String group;

    SheetRequest request() {
        return new SheetRequest(
                Objects.requireNonNull(period),
                Optional.ofNullable(school),
                Objects.requireNonNull(teacher),
                Optional.ofNullable(regulation),
                Optional.ofNullable(group));
    }
}
