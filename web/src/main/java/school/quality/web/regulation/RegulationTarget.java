package school.quality.web.regulation;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.regulation.book.RegulationDocument;
import school.quality.web.program.Actor;

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

    @Option(names = "--version", paramLabel = "N", descriptionKey = "regulation.version")
    @Nullable
    Integer version;

    /** The stored version that is meant: a file means the version it holds, a code the newest. */
    RegulationRequest request() throws NoSuchFileException {
        Optional<Regulation> inFile = isFile() ? Optional.of(document().whole()) : Optional.empty();
        return new RegulationRequest(
                inFile.map(Regulation::code).orElseGet(this::text),
                Optional.ofNullable(version).or(() -> inFile.map(Regulation::version)),
                school(),
                Optional.ofNullable(by));
    }

    /** Who is handed something out: as named, else the user of the operating system. */
    Optional<String> actor() {
        return Actor.named(by);
    }

    /** The same, where it is enough to know who gives the command. */
    RegulationRequest requestOfActor() throws NoSuchFileException {
        RegulationRequest request = request();
        return actor().map(request::by).orElse(request);
    }

    boolean isFile() {
        return Files.isRegularFile(file()) || text().matches(".*\\.(json|xlsx)");
    }

    Optional<String> school() {
        return Optional.ofNullable(school);
    }

    /** What the file holds. */
    RegulationDocument document() throws NoSuchFileException {
        return RegulationDocument.read(file());
    }

    private Path file() {
        return Path.of(text());
    }

    private String text() {
        return Objects.requireNonNull(fileOrCode);
    }
}
