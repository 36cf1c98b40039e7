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
        List<Entry> groups = new SummaryGroups(facts)
                .entries().stream().map(group -> group.inside(whole)).toList();
        List<PaperFile> papers = Stream.of(PaperKind.values())
                .map(kind -> PaperFile.filled(
                        kind, templates, kind.byGroup() && !groups.isEmpty() ? groups : List.of(whole)))
                .toList();
        return papers.stream().map(paper -> paper.write(folder)).toList();
    }
}
