package school.quality.jobs.store.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A bundled query; its text is a constant of the program. */
public final class SqlText {

    private SqlText() {}

    /** A query that reads facts, or lays out what they are read from. */
    static String read(String name) {
        return text("/sql/facts/" + name + ".sql");
    }

    /** The query for the rows behind a kind of fact. */
    static String behind(String kind) {
        return text("/sql/behind/" + kind + ".sql");
    }

    /** A query of the lists behind figures, or one that lays out what they are read from. */
    public static String listed(String name) {
        return text("/sql/lists/" + name + ".sql");
    }

    /** A query of the self-examination, or what it reads. */
    static String selfExamination(String name) {
        return text("/sql/selfexam/" + name + ".sql");
    }

    private static String text(String resource) {
        try (InputStream in = SqlText.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
