package school.quality.jobs.regulation.book;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The bundled table of the sheets of a regulation: the only place that says which there are. */
final class BookCatalogue {

    static final String TABLE = "/catalogue/regulation-book.csv";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    private static final List<BookSheet> SHEETS = read();

    private BookCatalogue() {}

    static List<BookSheet> sheets() {
        return SHEETS;
    }

    static BookSheet sheet(String name) {
        return SHEETS.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sheet " + name));
    }

    /** The list that a sheet of this name holds, named in Russian or English, in any case. */
    static Optional<BookSheet> recognise(String sheetName) {
        return SHEETS.stream().filter(sheet -> sheet.isNamed(sheetName)).findFirst();
    }

    private static List<BookSheet> read() {
        Map<List<String>, List<BookColumn>> columns = new LinkedHashMap<>();
        try (Reader table = new InputStreamReader(
                        Objects.requireNonNull(BookCatalogue.class.getResourceAsStream(TABLE)),
                        StandardCharsets.UTF_8);
                var rows = FORMAT.parse(table)) {
            rows.forEach(row -> columns.computeIfAbsent(
                            List.of(row.get("dataset"), row.get("sheet_ru")), sheet -> new ArrayList<>())
                    .add(column(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns.entrySet().stream()
                .map(entry ->
                        new BookSheet(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    private static BookColumn column(CSVRecord row) {
        String type = row.get("type");
        String target = type.matches("refs? .*") ? type.substring(type.indexOf(' ') + 1) : "";
        return new BookColumn(
                row.get("column"),
                row.get("header_ru"),
                Kinds.of(type, row.get("codes_ru")),
                row.get("required").equals("yes"),
                row.get("key").equals("key"),
                target);
    }
}
