package school.quality.jobs.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.indicator.IndicatorCode;

/** All case files, beside the rules they are about. */
final class CaseFiles {

    private CaseFiles() {}

    static List<CaseFile> all() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(CaseFile::read)
                    .sorted(Comparator.comparing(CaseFile::indicator, IndicatorCode.ORDER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        Path project = Path.of("").toAbsolutePath();
        while (project.getParent() != null && !Files.exists(project.resolve("vsoko"))) {
            project = project.getParent();
        }
        return project.resolve("rules/src/test/resources/cases");
    }
}
