package school.quality.jobs.store.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A bundled query; its text is a constant of the program. */
final class SqlText {

    private SqlText() {}

    static String read(String name) {
        String resource = "/sql/facts/" + name + ".sql";
        try (InputStream in = SqlText.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
