package school.quality.web.layout;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;

/** A file that a desk writes, handed out and forgotten: it lies in a private folder until it has been sent. */
public final class Download {

    private Download() {}

    /**
     * @param name what the file is called for who saves it
     * @param write writes it, into a folder that is not there for anybody else
     */
    public static ResponseEntity<InputStreamResource> of(String name, Consumer<Path> write) {
        Path folder = folder();
        Path file = folder.resolve("download." + name.substring(name.lastIndexOf('.') + 1));
        try {
            write.accept(file);
        } catch (RuntimeException e) {
            forget(folder, file);
            throw e;
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(name))
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(new InputStreamResource(() -> forgetting(folder, file)));
    }

    private static String attached(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static InputStream forgetting(Path folder, Path file) throws IOException {
        return new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public void close() throws IOException {
                super.close();
                forget(folder, file);
            }
        };
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("vsoko-download");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path folder, Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
