package school.quality.web.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sends; it lies on the disk, under a name that is safe, only while it is read. */
public final class Upload {

    private static final int LONGEST_NAME = 100;

    private Upload() {}

    public static <T> T read(MultipartFile sent, Function<Path, T> reader) {
        try {
            Path folder = Files.createTempDirectory("vsoko");
            try {
                Path file = folder.resolve(name(Objects.requireNonNullElse(sent.getOriginalFilename(), "")));
                sent.transferTo(file);
                return reader.apply(file);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name, of letters that no file system minds. */
    private static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[^\\p{L}\\p{N}. _-]+", "_");
        String end = safe.length() > LONGEST_NAME ? safe.substring(safe.length() - LONGEST_NAME) : safe;
        return end.replaceAll("[. ]", "").isEmpty() ? "file" : end;
    }
}
