package school.quality.jobs.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** The rows of many schools as the files that a school would hand in: one CSV file a dataset. */
final class SchoolFiles {

    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();

    void add(GivenSchool school) {
        school.rows().forEach((dataset, more) -> rows.computeIfAbsent(dataset, name -> new ArrayList<>())
                .addAll(more));
    }

    int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    void write(Path folder) {
        rows.forEach((dataset, all) -> write(folder.resolve(dataset + ".csv"), all));
    }

    /** A file with a header and no rows. */
    static void writeNone(Path file, String dataset) {
        String header = DatasetCatalogue.bundled().dataset(dataset).columns().stream()
                .map(DatasetColumn::name)
                .collect(Collectors.joining(";", "", "\n"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<Map<String, String>> rows) {
        Set<String> columns = new TreeSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        CSVFormat form = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader(columns.toArray(String[]::new))
                .get();
        try (Writer text = Files.newBufferedWriter(file);
                CSVPrinter csv = form.print(text)) {
            for (Map<String, String> row : rows) {
                csv.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
