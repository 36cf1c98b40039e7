package school.quality.jobs.export.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The sheets of a bundled table, in its order.
 *
 * @param resource where it lies among the program's resources
 */
record BundledTable(String resource) implements TemplateSource {

    /** The datasets that a school hands in. */
    static final String DATASETS = "/catalogue/datasets.csv";

    /** Types whose words are offered, and other values taken as well. */
    private static final Set<String> OPEN_CHOICES = Set.of("open", "dataset", "comparison", "reference");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    @Override
    public List<TemplateSheet> sheets() {
        Map<String, TemplateSheet> sheets = new LinkedHashMap<>();
        for (CSVRecord row : rows(resource)) {
            String dataset = row.get("dataset");
            sheets.computeIfAbsent(dataset, name -> new TemplateSheet(name, row.get("sheet_ru"), new ArrayList<>()))
                    .columns()
                    .add(column(row));
        }
        return List.copyOf(sheets.values());
    }

    private static List<CSVRecord> rows(String resource) {
        InputStream table = BundledTable.class.getResourceAsStream(resource);
        try (InputStreamReader text = new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8)) {
            return FORMAT.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateColumn column(CSVRecord row) {
        return new TemplateColumn(
                row.get("dataset"),
                row.get("column"),
                row.get("header_ru"),
                row.get("type"),
                row.get("required").equals("yes"),
                row.get("key").equals("key"),
                row.get("meaning"),
                values(row.get("type"), row.get("codes_ru")));
    }

    /** Codes are in capitals or figures, all other types in small letters. */
    private static List<String> values(String type, String inRussian) {
        if (!type.contains(",") && !OPEN_CHOICES.contains(type)) {
            return List.of();
        }
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(inRussian.split(";"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> words.put(pair[0], pair[1]));
        return OPEN_CHOICES.contains(type)
                ? List.copyOf(words.values())
                : Arrays.stream(type.split(","))
                        .map(code -> words.getOrDefault(code, code))
                        .toList();
    }
}
