package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;

/** Reads all rows of the workbooks of a folder and does nothing with them; a process of its own. */
final class ReaderAlone {

    private ReaderAlone() {}

    public static void main(String[] words) throws IOException {
        long rows = 0;
        try (Stream<Path> tree = Files.list(Path.of(words[0]))) {
            List<Path> books = tree.sorted().toList();
            for (Path book : books) {
                rows += rows(SourceFile.open(book));
            }
        }
        System.out.println(rows);
    }

    private static long rows(SourceFile book) {
        long count = 0;
        for (String sheet : book.tableNames()) {
            try (TableRows rows = book.rows(sheet)) {
                while (rows.hasNext()) {
                    rows.next();
                    count++;
                }
            }
        }
        return count;
    }
}
