package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write a file and to read a table whole. */
final class Tables {

    private Tables() {}

    static List<SheetRow> rows(Path file) {
        SourceFile source = SourceFile.open(file);
        return rows(source, source.tableNames().get(0));
    }

    static List<SheetRow> rows(SourceFile source, String table) {
        List<SheetRow> rows = new ArrayList<>();
        try (TableRows reading = source.rows(table)) {
            reading.forEachRemaining(rows::add);
        }
        return rows;
    }

    static List<List<String>> cells(Path file) {
        return rows(file).stream().map(SheetRow::cells).toList();
    }

    static Path text(Path file, String content) {
        return text(file, content, StandardCharsets.UTF_8);
    }

    static Path text(Path file, String content, Charset charset) {
        return bytes(file, content.getBytes(charset));
    }

    static Path bytes(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
