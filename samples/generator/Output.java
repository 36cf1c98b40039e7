package school.quality.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the tables as a school hands them over: CSV in Russian, the journal's in windows-1251, some as JSON. */
final class Output {

    private static final Charset JOURNAL = Charset.forName("windows-1251");
    private static final List<String> FROM_JOURNAL = List.of("marks", "attendance");
    private static final List<String> IN_JSON = List.of(
            "schools", "periods", "health_measures", "programmes", "parent_bodies", "equipment", "sanctions", "funds");
    private static final String SCHOOL = "school";

    private final Path folder;
    private final String school;
    private final String yes;
    private final String no;
    private final String schoolHeader;

    Output(Path folder, Words words, Catalogue catalogue, Tables tables) {
        this.folder = folder;
        this.yes = words.text("yes");
        this.no = words.text("no");
        this.school = tables.of("schools").get(0).get(SCHOOL);
        this.schoolHeader = catalogue.dataset("schools").columns().get(0).header();
    }

    void write(Catalogue catalogue, Tables tables) throws IOException {
        Files.createDirectories(folder);
        Map<String, List<Tables.Row>> small = new LinkedHashMap<>();
        for (Catalogue.Dataset dataset : catalogue.datasets()) {
            if (IN_JSON.contains(dataset.name())) {
                small.put(dataset.name(), tables.of(dataset.name()));
            } else {
                boolean journal = FROM_JOURNAL.contains(dataset.name());
                put(
                        dataset.name() + ".csv",
                        csv(dataset, tables.of(dataset.name())),
                        journal ? JOURNAL : StandardCharsets.UTF_8);
            }
        }
        put("registers.json", json(catalogue, small), StandardCharsets.UTF_8);
    }

    private void put(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private String csv(Catalogue.Dataset dataset, List<Tables.Row> rows) {
        List<Catalogue.Column> used = dataset.columns().stream()
                .filter(column -> column.required() || rows.stream().anyMatch(row -> row.get(column.name()) != null))
                .toList();
        StringBuilder text = new StringBuilder(schoolHeader);
        used.forEach(column -> text.append(';').append(column.header()));
        for (Tables.Row row : rows) {
            text.append('\n').append(school);
            used.forEach(column -> text.append(';').append(russian(column, row.get(column.name()))));
        }
        return text.append('\n').toString();
    }

    private String russian(Catalogue.Column column, String value) {
        if (value == null) {
            return "";
        } else if (column.coded()) {
            return column.russian().getOrDefault(value, value);
        }
        return switch (column.type()) {
            case "bool" -> value.equals("true") ? yes : no;
            case "date" -> value.substring(8) + "." + value.substring(5, 7) + "." + value.substring(0, 4);
            case "decimal", "money" -> value.replace('.', ',');
            default -> value;
        };
    }

    private String json(Catalogue catalogue, Map<String, List<Tables.Row>> small) {
        List<String> tables = new ArrayList<>();
        small.forEach((name, rows) -> tables.add("\"" + name + "\": [\n"
                + rows.stream()
                        .map(row -> "  " + object(catalogue.dataset(name), row))
                        .collect(Collectors.joining(",\n"))
                + "\n]"));
        return "{\n" + String.join(",\n", tables) + "\n}\n";
    }

    private String object(Catalogue.Dataset dataset, Tables.Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(SCHOOL, quoted(school));
        for (Catalogue.Column column : dataset.columns()) {
            if (row.get(column.name()) != null) {
                fields.put(column.name(), bare(column) ? row.get(column.name()) : quoted(row.get(column.name())));
            }
        }
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    // Money stays a string, so that no reader takes it for a binary fraction.
    private static boolean bare(Catalogue.Column column) {
        return List.of("integer", "decimal", "bool").contains(column.type());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
