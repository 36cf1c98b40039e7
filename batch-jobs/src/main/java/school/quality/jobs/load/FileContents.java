package school.quality.jobs.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.UnreadableNote;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.UnreadableFile;

/**
 * What a file holds, told without loading anything.
 *
 * @param datasets English names of the datasets that its tables are recognised as
 * @param journal whether it is a report of an electronic journal
 * @param refusal why nothing of it can be taken
 */
public record FileContents(String file, Set<String> datasets, boolean journal, Optional<Note> refusal) {

    /** Reads a file from end to end, so that a damaged or hostile one is known for what it is. */
    public static FileContents of(Path path) {
        try {
            SourceFile file = SourceFile.open(path);
            Set<String> datasets = datasets(file.tableNames());
            boolean journal =
                    datasets.isEmpty() && !JournalStaging.reportsIn(file).isEmpty();
            return new FileContents(file.name(), datasets, journal, Optional.empty());
        } catch (UnreadableFile e) {
            return new FileContents(e.file(), Set.of(), false, Optional.of(UnreadableNote.of(e)));
        }
    }

    private static Set<String> datasets(List<String> tables) {
        Set<String> datasets = new TreeSet<>();
        tables.forEach(table ->
                DatasetCatalogue.bundled().recognise(table).map(Dataset::name).ifPresent(datasets::add));
        return datasets;
    }
}
