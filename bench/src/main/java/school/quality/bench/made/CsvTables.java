package school.quality.bench.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** Writes rows into a folder of CSV files, one a dataset; no value that is made holds a semicolon or a quote. */
final class CsvTables implements AutoCloseable {

    private final Path folder;
    private final Map<String, BufferedWriter> files = new LinkedHashMap<>();

    CsvTables(Path folder) {
        this.folder = folder;
    }

    /** Rows of one school. */
    Tables of(String school) {
        return (dataset, values) -> {
            try {
                write(dataset, school, values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void write(String dataset, String school, @Nullable Object... values) throws IOException {
        BufferedWriter file = files.get(dataset);
        if (file == null) {
            file = begin(DatasetCatalogue.bundled().dataset(dataset));
        }
        boolean named = !dataset.equals("schools");
        if (named) {
            file.write(school);
        }
        for (int place = 0; place < values.length; place++) {
            file.write(named || place > 0 ? ";" : "");
            file.write(values[place] == null ? "" : values[place].toString());
        }
        file.write('\n');
    }

    private BufferedWriter begin(Dataset dataset) throws IOException {
        Files.createDirectories(folder);
        BufferedWriter file = Files.newBufferedWriter(folder.resolve(dataset.name() + ".csv"));
        files.put(dataset.name(), file);
        StringBuilder header = new StringBuilder(dataset.name().equals("schools") ? "" : DatasetColumn.SCHOOL.header());
        for (DatasetColumn column : dataset.columns()) {
            header.append(header.isEmpty() ? "" : ";").append(column.header());
        }
        file.write(header.append('\n').toString());
        return file;
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.close();
        }
    }
}
