package school.quality.web.method;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.web.program.Actor;

/** Which file, of which school, and who acts. */
final class MethodTarget {
    @Parameters(paramLabel = "FILE", descriptionKey = "method.file")
    @Nullable
    Path file;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "school")
    @Nullable
    String school;

    @Option(names = "--by", paramLabel = "USER", descriptionKey = "regulation.by")
    @Nullable
    String by;

    Path file() {
        return Objects.requireNonNull(file);
    }

    /** As named, else the user of the operating system. */
    Optional<String> by() {
        return Actor.named(by);
    }

    Optional<String> school() {
        return Optional.ofNullable(school);
    }
}
