package school.quality.jobs.export.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The datasets of the bundled table, in its order. */
final class BundledTable implements TemplateSource {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    @Override
    public List<TemplateSheet> sheets() {
        Map<String, TemplateSheet> sheets = new LinkedHashMap<>();
        for (CSVRecord row : rows()) {
            String dataset = row.get("dataset");
            sheets.computeIfAbsent(dataset, name -> new TemplateSheet(name, row.get("sheet_ru"), new ArrayList<>()))
                    .columns()
                    .add(column(row));
        }
        return List.copyOf(sheets.values());
    }

    private static List<CSVRecord> rows() {
        InputStream table = BundledTable.class.getResourceAsStream("/catalogue/datasets.csv");
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
        if (!type.contains(",")) {
            return List.of();
        }
        Map<String, String> words = new HashMap<>();
        Arrays.stream(inRussian.split(";"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> words.put(pair[0], pair[1]));
        return Arrays.stream(type.split(","))
                .map(code -> words.getOrDefault(code, code))
                .toList();
    }
}
