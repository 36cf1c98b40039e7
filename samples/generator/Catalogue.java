package school.quality.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of datasets that the program itself reads: the only place where columns, types and codes are told. */
final class Catalogue {

    /** A column of a dataset: type is a word such as date, "ref staff", or the list of its codes. */
    record Column(String name, String header, String type, boolean required, boolean key, Map<String, String> russian) {

        boolean coded() {
            return type.contains(",");
        }

        boolean allows(String value) {
            return Arrays.asList(type.split(",")).contains(value);
        }
    }

    record Dataset(String name, List<Column> columns) {}

    private final Map<String, Dataset> datasets = new LinkedHashMap<>();

    static Catalogue read(Path file) throws IOException {
        Catalogue catalogue = new Catalogue();
        Files.readAllLines(file).stream().skip(1).map(Catalogue::cells).forEach(catalogue::add);
        return catalogue;
    }

    // No cell of the table holds ";" beside a quote, so the quoted form needs no parser.
    private static List<String> cells(String line) {
        return List.of(line.substring(1, line.length() - 1).split("\";\"", -1));
    }

    private void add(List<String> cells) {
        Dataset dataset = datasets.computeIfAbsent(cells.get(0), name -> new Dataset(name, new ArrayList<>()));
        dataset.columns()
                .add(new Column(
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        !cells.get(5).isEmpty(),
                        !cells.get(6).isEmpty(),
                        codes(cells.get(8))));
    }

    private static Map<String, String> codes(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, LinkedHashMap::new));
    }

    Iterable<Dataset> datasets() {
        return datasets.values();
    }

    Dataset dataset(String name) {
        return datasets.get(name);
    }
}
