package school.quality.web.regulation;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which regulation, of which school, and who acts. */
final class RegulationTarget {
    @Parameters(paramLabel = "FILE|CODE", descriptionKey = "fileOrCode")
    @Nullable
    String fileOrCode;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "regulation.school")
    @Nullable
    String school;

    @Option(names = "--by", paramLabel = "USER", descriptionKey = "regulation.by")
    @Nullable
    String by;
}
