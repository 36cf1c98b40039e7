package school.quality.web.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;

/** A file that a desk writes for a person; what lay on the disk meanwhile is deleted. */
public final class Download {

    private Download() {}

    /**
     * Hands a file to the browser to be kept.
     *
     * @param name with its ending, by which the desk and the browser know what it is
     * @param writer writes it to the path it is given, whose name ends as the file's does
     */
    public static ResponseEntity<Resource> of(String name, Consumer<Path> writer) {
        try {
            Path folder = Files.createTempDirectory("vsoko");
            try {
                Path file = folder.resolve("file" + name.substring(name.lastIndexOf('.')));
                writer.accept(file);
                return sent(name, Files.readAllBytes(file));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseEntity<Resource> sent(String name, byte[] content) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new ByteArrayResource(content));
    }
}
