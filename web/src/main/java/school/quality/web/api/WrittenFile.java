package school.quality.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;

/** An answer that a desk writes as a file: nothing is sent before all of it is there. */
final class WrittenFile {

    private WrittenFile() {}

    /** @param writer writes to the path given, or refuses */
    static void json(HttpServletResponse response, Consumer<Path> writer) throws IOException {
        send(response, MediaType.APPLICATION_JSON_VALUE, writer);
    }

    static void send(HttpServletResponse response, String type, Consumer<Path> writer) throws IOException {
        Path folder = Files.createTempDirectory("vsoko-api");
        try {
            Path file = folder.resolve("answer." + MediaType.valueOf(type).getSubtype());
            writer.accept(file);
            response.setContentType(type);
            Files.copy(file, response.getOutputStream());
        } finally {
            // some files have another one beside them, as the payroll list its control line
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
