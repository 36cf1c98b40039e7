package school.quality.bench.night;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/**
 * The bytes of the same CSV files by COPY, without any check, into tables with the same columns and an index of the same
 * key. All columns are texts and the index lets a key stand twice, so that spoilt rows do not end the COPY: both make it
 * quicker rather than slower. A table in which every row stands, in the same server, logged as all tables are.
 */
final class RawCopy implements Comparison {

    static final String NAME = "(a) raw COPY of the same bytes";
    private static final String SCHEMA = "bench_raw";

    @Override
    public void measure(Setting setting, Findings findings) throws IOException, SQLException {
        List<Path> files = csv(setting.files());
        if (files.isEmpty()) {
            findings.remark("There is no CSV file: nothing to copy.");
            return;
        }
        setting.database().execute("drop schema if exists " + SCHEMA + " cascade");
        setting.database().execute("create schema " + SCHEMA);
        long rows = 0;
        long begin = System.nanoTime();
        try (Connection connection =
                Objects.requireNonNull(setting.database().getDataSource()).getConnection()) {
            connection.setSchema(SCHEMA);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            Set<String> made = new LinkedHashSet<>();
            for (Path file : files) {
                rows += copy(connection, copy, file, made);
            }
        }
        Line line =
                findings.add(Line.timed(NAME, rows, setting.schools(), Duration.ofNanos(System.nanoTime() - begin)));
        setting.database().execute("drop schema " + SCHEMA + " cascade");
        findings.add(new Ratio(
                "rows a second, loading CSV : " + NAME,
                findings.line(WholeNight.LOADING).rowsPerSecond() / line.rowsPerSecond(),
                "at least 0.5"));
    }

    private static List<Path> csv(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static long copy(Connection connection, CopyManager copy, Path file, Set<String> made)
            throws IOException, SQLException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        Optional<Dataset> dataset = DatasetCatalogue.bundled().recognise(name.substring(0, name.length() - 4));
        if (dataset.isEmpty()) {
            return 0;
        }
        String header = header(file);
        char delimiter = delimiter(header);
        List<String> columns = columns(dataset.get(), header.split(String.valueOf(delimiter), -1));
        if (made.add(dataset.get().name())) {
            create(connection, dataset.get());
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return copy.copyIn(
                    "copy %s (%s) from stdin (format csv, header, delimiter '%s')"
                            .formatted(quoted(dataset.get().name()), String.join(", ", columns), delimiter),
                    bytes);
        }
    }

    private static String header(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            return Optional.ofNullable(text.readLine()).orElse("").replace("\uFEFF", "");
        }
    }

    private static char delimiter(String header) {
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static List<String> columns(Dataset dataset, String... headers) {
        List<String> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(quoted(dataset.columnHeaded(header)
                    .orElseThrow(() -> new IllegalStateException(dataset.name() + " has no column " + header))
                    .name()));
        }
        return columns;
    }

    private static void create(Connection connection, Dataset dataset) throws SQLException {
        Set<String> columns = new LinkedHashSet<>(Set.of(DatasetColumn.SCHOOL.name()));
        dataset.columns().forEach(column -> columns.add(column.name()));
        Set<String> key = new LinkedHashSet<>(Set.of(DatasetColumn.SCHOOL.name()));
        dataset.columns().stream().filter(DatasetColumn::key).forEach(column -> key.add(column.name()));
        try (var statement = connection.createStatement()) {
            statement.execute("create table %s (%s)"
                    .formatted(
                            quoted(dataset.name()),
                            columns.stream()
                                    .map(column -> quoted(column) + " text")
                                    .collect(Collectors.joining(", "))));
            statement.execute("create index on %s (%s)"
                    .formatted(
                            quoted(dataset.name()),
                            key.stream().map(RawCopy::quoted).collect(Collectors.joining(", "))));
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
