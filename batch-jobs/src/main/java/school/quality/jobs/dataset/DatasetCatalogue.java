package school.quality.jobs.dataset;

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
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A bundled table of tables: the only place that says what a school can hand in. */
public final class DatasetCatalogue {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    // A second download of one file is named "Отметки (1).csv" by browsers.
    private static final Pattern COPY_NUMBER = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

    private static final class Bundled {
        static final DatasetCatalogue CATALOGUE = read("/catalogue/datasets.csv");
        static final DatasetCatalogue METHOD = read("/catalogue/method-tables.csv");
    }

    private final Map<String, Dataset> byName = new LinkedHashMap<>();

    private DatasetCatalogue(List<Dataset> datasets) {
        datasets.forEach(dataset -> byName.put(dataset.name(), dataset));
    }

    /** The datasets: what the school knows. */
    public static DatasetCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /** The tables of the method: what the school decides. */
    public static DatasetCatalogue method() {
        return Bundled.METHOD;
    }

    /** All datasets in the order of the table. */
    public List<Dataset> datasets() {
        return List.copyOf(byName.values());
    }

    /**
     * The dataset of this English name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Dataset dataset(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no dataset " + name));
    }

    public Optional<Dataset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The dataset that a sheet or a file of this name holds, named in Russian or English, in any case. */
    public Optional<Dataset> recognise(String tableName) {
        String name = COPY_NUMBER.matcher(tableName).replaceFirst("");
        return datasets().stream().filter(dataset -> dataset.isNamed(name)).findFirst();
    }

    private static DatasetCatalogue read(String resource) {
        Map<List<String>, List<DatasetColumn>> columns = new LinkedHashMap<>();
        try (Reader table = new InputStreamReader(
                        Objects.requireNonNull(DatasetCatalogue.class.getResourceAsStream(resource)),
                        StandardCharsets.UTF_8);
                var records = FORMAT.parse(table)) {
            records.forEach(row -> columns.computeIfAbsent(
                            List.of(row.get("dataset"), row.get("sheet_ru")), names -> new ArrayList<>())
                    .add(column(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DatasetCatalogue(columns.entrySet().stream()
                .map(entry -> new Dataset(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList());
    }

    private static DatasetColumn column(CSVRecord row) {
        ColumnType type = ColumnType.named(row.get("type"));
        Codes codes = type == ColumnType.CODE ? Codes.of(row.get("type"), row.get("codes_ru")) : Codes.NONE;
        return new DatasetColumn(
                row.get("column"),
                row.get("header_ru"),
                type,
                row.get("required").equals("yes"),
                row.get("key").equals("key"),
                row.get("meaning"),
                codes);
    }
}
