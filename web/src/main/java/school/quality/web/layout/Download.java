package school.quality.web.layout;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;

/** A file that a desk writes for somebody: it exists only until it has been sent. */
public final class Download {

    private Download() {}

    /**
     * Lets a file be written and sends it.
     *
     * @param name as it is called at the other end
     * @param writer writes to the path given; what lies beside it is not sent
     */
    public static ResponseEntity<Resource> of(String name, Consumer<Path> writer) {
        Path folder = privateFolder();
        try {
            Path file = folder.resolve("file" + ending(name));
            writer.accept(file);
            return answer(name, Files.size(file), new Vanishing(Files.newInputStream(file), folder));
        } catch (IOException e) {
            delete(folder);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static ResponseEntity<Resource> answer(String name, long size, InputStream content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .contentLength(size)
                .body(new InputStreamResource(content));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static Path privateFolder() {
        try {
            return Files.createTempDirectory("download");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder is gone as soon as the file has been read or given up. */
    private static final class Vanishing extends FilterInputStream {

        private final Path folder;

        Vanishing(InputStream content, Path folder) {
            super(content);
            this.folder = folder;
        }

        @Override
        public void close() throws IOException {
            super.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
