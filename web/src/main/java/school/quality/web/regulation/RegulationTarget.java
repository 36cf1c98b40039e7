package school.quality.web.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.jobs.regulation.RegulationJson;

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

    Optional<String> school() {
        return Optional.ofNullable(school);
    }

    /** The file's contents. */
    byte[] document() throws NoSuchFileException {
        try {
            return Files.readAllBytes(file());
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code: of the regulation in the file where there is such a file, else the text itself. */
    String code() throws NoSuchFileException {
        return Files.isRegularFile(file()) ? RegulationJson.read(document()).code() : text();
    }

    private Path file() {
        return Path.of(text());
    }

    private String text() {
        return Objects.requireNonNull(fileOrCode);
    }
}
