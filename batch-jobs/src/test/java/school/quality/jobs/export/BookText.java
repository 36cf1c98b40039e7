package school.quality.jobs.export;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;

/** A workbook read back as text: its sheets, then their rows with their numbers. */
final class BookText {

    private BookText() {}

    static String of(Path workbook) throws Exception {
        SourceFile file = SourceFile.open(workbook);
        StringBuilder text = new StringBuilder();
        for (String sheet : file.tableNames()) {
            text.append("[").append(sheet).append("]\n");
            try (TableRows rows = file.rows(sheet)) {
                rows.forEachRemaining(row -> text.append(row.number())
                        .append(": ")
                        .append(row.cells().stream()
                                .map(cell -> Objects.requireNonNullElse(cell, ""))
                                .collect(Collectors.joining(" | "))
                                .stripTrailing())
                        .append("\n"));
            }
        }
        return text.toString();
    }
}
