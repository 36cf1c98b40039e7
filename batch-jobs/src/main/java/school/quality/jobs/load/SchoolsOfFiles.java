package school.quality.jobs.load;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.UnreadableFile;
import school.quality.jobs.store.loading.NewSchool;
import school.quality.jobs.store.loading.StoreLine;

/**
 * The new schools of which files bring rows. A school that is new must bring its periods, so these tell which there are,
 * before any of the other rows is read and whatever the order of the files.
 */
final class SchoolsOfFiles {

    private static final Dataset PERIODS = DatasetCatalogue.bundled().dataset("periods");

    private final StoreLine line;
    private final TableReading reading;
    private final Map<String, NewSchool> ofPeriods;

    SchoolsOfFiles(StoreLine line, TableReading reading, List<Path> files) {
        this.line = line;
        this.reading = reading;
        Set<String> codes = new LinkedHashSet<>();
        files.stream().filter(SchoolsOfFiles::isOfPeriods).forEach(file -> codes.addAll(codes(file)));
        this.ofPeriods = line.setAside(codes);
    }

    /** Those of the periods in the file itself; if it has none, of all files of periods. */
    Map<String, NewSchool> of(SourceFile file, List<KnownTable> tables) {
        return tables.size() == 1
                ? ofPeriods
                : tables.stream()
                        .filter(table -> table.dataset().equals(PERIODS))
                        .findFirst()
                        .map(table -> line.setAside(reading.schools(file, table)))
                        .orElse(ofPeriods);
    }

    private static boolean isOfPeriods(Path file) {
        String name = String.valueOf(file.getFileName());
        return DatasetCatalogue.bundled()
                .recognise(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                .filter(PERIODS::equals)
                .isPresent();
    }

    private Set<String> codes(Path path) {
        try {
            SourceFile file = SourceFile.begin(path);
            Set<String> codes = new LinkedHashSet<>();
            KnownTable.in(file).stream()
                    .filter(table -> table.dataset().equals(PERIODS))
                    .forEach(table -> codes.addAll(reading.schools(file, table)));
            return codes;
        } catch (UnreadableFile e) {
            // told when its turn comes
            return Set.of();
        }
    }
}
