package school.quality.jobs.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.Office;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.rules.Programme;

/** All cases in one database, a school a case, loaded as files and evaluated together. */
final class CasesRun implements AutoCloseable {

    private final Office office = new Office();
    private final Programme programme = Programme.bundled();
    private final Map<Case, String> schools = new LinkedHashMap<>();
    private final Map<String, List<IndicatorValue>> found;
    private final List<LoadReport> loads = new ArrayList<>();
    private final int rows;

    CasesRun(List<CaseFile> files) {
        files.stream()
                .flatMap(file -> file.cases().stream())
                .forEach(one -> schools.put(one, "C%04d".formatted(schools.size() + 1)));
        rows = load();
        found = schools.keySet().stream().map(Case::period).distinct().toList().stream()
                .flatMap(period -> evaluate(period).stream())
                .collect(Collectors.groupingBy(
                        IndicatorRow::school, Collectors.mapping(IndicatorRow::value, Collectors.toList())));
    }

    /** How many rows the cases tell or imply. */
    int rows() {
        return rows;
    }

    List<LoadReport> loads() {
        return loads;
    }

    /** Everything that was found, of all schools. */
    List<IndicatorValue> everything() {
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** The figures of the case's indicator, by name. */
    Map<String, String> answers(Case one) {
        return found.getOrDefault(schools.get(one), List.of()).stream()
                .filter(value -> value.indicator().equals(one.indicator()))
                .collect(Collectors.toMap(Expected::figure, value -> Expected.answer(value, programme)));
    }

    /** Measures of the case's indicator that have an answer about the school as a whole. */
    Set<String> measuresOfTheSchool(Case one) {
        return found.getOrDefault(schools.get(one), List.of()).stream()
                .filter(value -> value.indicator().equals(one.indicator()) && value.scope() == Scope.SCHOOL)
                .map(IndicatorValue::measure)
                .collect(Collectors.toSet());
    }

    private List<IndicatorRow> evaluate(String period) {
        List<String> asked = schools.entrySet().stream()
                .filter(entry -> entry.getKey().period().equals(period))
                .map(Map.Entry::getValue)
                .toList();
        office.run(period, asked.toArray(String[]::new));
        return office.figures(period);
    }

    private int load() {
        try {
            Path folder = Files.createTempDirectory("vsoko-cases");
            try {
                return load(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int load(Path folder) {
        SchoolFiles files = new SchoolFiles();
        schools.forEach((one, code) -> files.add(new GivenSchool(code, one)));
        files.write(folder);
        loads.add(office.load(folder));
        schools.forEach((one, code) -> one.none().forEach(dataset -> loadNone(folder, dataset, code)));
        return files.count();
    }

    private void loadNone(Path folder, String dataset, String school) {
        Path file = folder.resolve(school).resolve(dataset + ".csv");
        SchoolFiles.writeNone(file, dataset);
        loads.add(office.load(file, school, GivenSchool.YEAR));
    }

    @Override
    public void close() {
        office.close();
    }
}
