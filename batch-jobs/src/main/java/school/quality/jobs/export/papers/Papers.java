package school.quality.jobs.export.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Puts a result to paper: order T-11a with its list, minutes of the commission, summary sheet. Equal results, equal bytes. */
public final class Papers {

    private final PaperSettings settings;

    public Papers(PaperSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes all papers into a folder, over older ones.
     *
     * @return the files
     * @throws PaperProblem where a template cannot be filled or a file cannot be written
     */
    public List<Path> write(PaperFacts facts, PaperTemplates templates, Path folder) {
        Entry whole = new WholePaper(facts, settings).entry();
        List<Entry> groups = new SummaryGroups(facts).entries().stream()
                .map(group -> group.inside(whole))
                .toList();
        return Stream.of(PaperKind.values())
                .map(kind -> write(kind, kind.byGroup() && !groups.isEmpty() ? groups : List.of(whole), templates, folder))
                .toList();
    }

    private static Path write(PaperKind kind, List<Entry> papers, PaperTemplates templates, Path folder) {
        Path file = folder.resolve(kind.file());
        new PaperFile(kind, file).write(templates, papers);
        return file;
    }
}
