package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Compares an export with its golden file, byte by byte. */
final class Golden {

    private Golden() {}

    static void assertLike(Path export, String golden) {
        assertThat(text(export)).isEqualTo(expected(golden));
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String expected(String golden) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/export/" + golden)) {
            return new String(Objects.requireNonNull(in, golden).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
