package school.quality.jobs.regulation;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of known answers beside the project, where there is one: {@code -Dvsoko.shared=...}, else {@code ../shared} of
 * the project. Without it the test that asks is skipped and says so.
 */
final class SharedFolder {

    private static final Path FOLDER = Path.of(System.getProperty("vsoko.shared", "../../shared"));

    private SharedFolder() {}

    static byte[] bytes(String file) {
        Path path = FOLDER.resolve(file);
        if (!Files.exists(path)) {
            System.err.println("SKIPPED: no " + path + "; the known answers are not compared");
        }
        assumeThat(path).as("folder of known answers").exists();
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
