package school.quality.jobs.desk;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.desk.EvidenceRefused.Code;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.export.evidence.EvidenceFacts;
import school.quality.jobs.export.evidence.EvidenceFolder;
import school.quality.jobs.export.evidence.EvidencePack;
import school.quality.jobs.export.papers.Commission;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.regulation.book.Layout;
import school.quality.jobs.regulation.book.RegulationBook;
import school.quality.jobs.sheet.WholeFile;
import school.quality.jobs.store.evidence.EvidenceRun;
import school.quality.jobs.store.evidence.EvidenceRuns;
import school.quality.jobs.store.evidence.EvidenceTables;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.JournalEntries;
import school.quality.jobs.store.journal.JournalHead;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Schools;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Packs what the result of a period rests on into one archive, for an inspector or a court. */
public final class EvidenceDesk {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Schools schools;
    private final Journal journal;
    private final JournalEntries entries;
    private final Results results;
    private final PaperDesk papers;
    private final Exports exports;
    private final TransactionTemplate oneState;

    /** Where the result is read. */
    record Results(EvidenceRuns runs, EvidenceTables tables, Figures figures, RatedSheets sheets, PaidLists lists) {}

    /** @param oneState a transaction that sees one state of the database from its first look to its last */
    EvidenceDesk(
            Schools schools,
            Journal journal,
            JournalEntries entries,
            Results results,
            PaperDesk papers,
            Exports exports,
            TransactionTemplate oneState) {
        this.schools = schools;
        this.journal = journal;
        this.entries = entries;
        this.results = results;
        this.papers = papers;
        this.exports = exports;
        this.oneState = oneState;
    }

    /** What was packed; the last entry of the journal that is in it. */
    public record Packed(EvidenceRun run, JournalHead journal) {}

    /**
     * Writes the archive whole or not at all. The same state gives the same bytes.
     *
     * @throws EvidenceRefused where there is nothing to pack
     * @throws ExportRefused where the file cannot be written
     */
    public Packed pack(EvidenceRequest request) {
        String school = school(request.school());
        EvidenceRun found = run(school, request.period());
        journal.enter(new HandedOut(
                "evidence", Optional.of(found.period()), List.of(school), "ZIP", request.names(), request.by()));
        try {
            return Objects.requireNonNull(oneState.execute(status -> pack(run(school, request.period()), request)));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private Packed pack(EvidenceRun run, EvidenceRequest request) {
        JournalHead last = journal.lastChange(run.school());
        try (EvidenceFolder folder = EvidenceFolder.make()) {
            folder.text("result.json", about(run));
            EvidenceTables.of(run, request.names())
                    .forEach(table -> folder.table(table.file(), table.columns(), rows -> results.tables()
                            .read(table, rows)));
            results(run, folder);
            folder.text("method/settings.json", run.settings() + "\n");
            folder.text("method/norms.json", run.norms() + "\n");
            regulations(run, folder);
            chain(run, last, folder);
            EvidencePack.write(folder, new EvidenceFacts(run, last, request.names()), request.file());
        }
        return new Packed(run, last);
    }

    private static String about(EvidenceRun run) {
        Map<String, Object> about = new TreeMap<>();
        about.put("school", run.school());
        about.put("period", run.period());
        about.put("run", run.run());
        about.put("dataChange", run.changeNo());
        about.put("ruleBook", run.ruleBook());
        about.put("finishedAt", run.finishedAt());
        about.put("final", run.isFinal());
        about.put("lockedVersion", run.lockedVersion() == null ? "" : run.lockedVersion());
        about.put("lockedBy", run.lockedBy() == null ? "" : run.lockedBy());
        about.put(
                "regulations",
                run.regulations().stream()
                        .map(one -> new TreeMap<>(Map.of("code", one.code(), "version", one.version())))
                        .toList());
        return JSON.writeValueAsString(about) + "\n";
    }

    private void results(EvidenceRun run, EvidenceFolder folder) {
        ResultFilter wanted = new ResultFilter(run.period(), List.of(run.school()), Optional.empty());
        for (Format format : List.of(Format.JSON, Format.CSV)) {
            Target figures = target(run, folder, "indicators", format);
            write(results.figures().ofRun(run.schoolRunId()), rows -> exports.indicators(rows, figures));
            if (!run.regulations().isEmpty()) {
                Target ratings = target(run, folder, "ratings", format);
                Target allowances = target(run, folder, "allowances", format);
                write(results.sheets().of(wanted), rows -> exports.ratings(rows, ratings));
                write(results.lists().of(wanted), rows -> exports.allowances(rows, allowances));
            }
        }
    }

    private static Target target(EvidenceRun run, EvidenceFolder folder, String name, Format format) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        return new Target(
                folder.place("results/" + name + "." + ending),
                format,
                Locale.ROOT,
                Heading.of(run.school(), run.period()));
    }

    private static <T> void write(Stream<T> rows, Consumer<Iterator<T>> writer) {
        try (rows) {
            writer.accept(rows.iterator());
        }
    }

    /** By number: the code of a regulation may be no good name for a file. */
    private void regulations(EvidenceRun run, EvidenceFolder folder) {
        int number = 0;
        for (EvidenceRun.Rated rated : run.regulations()) {
            number++;
            folder.text("regulation/" + number + ".json", rated.body());
            WholeFile.write(
                    folder.place("regulation/" + number + ".xlsx"),
                    out -> RegulationBook.write(
                            RegulationJson.read(rated.body().getBytes(StandardCharsets.UTF_8)),
                            Layout.USUAL,
                            Locale.ROOT,
                            out));
            papers.put(
                    new PaperRequest(
                            run.period(),
                            Optional.of(run.school()),
                            Optional.of(rated.code()),
                            Optional.empty(),
                            Commission.UNNAMED,
                            Optional.empty(),
                            folder.place("papers/" + number + "/order-t11a.docx")
                                    .getParent(),
                            Optional.empty()),
                    run.school());
        }
    }

    private void chain(EvidenceRun run, JournalHead last, EvidenceFolder folder) {
        entries.chain(run.school(), chain -> {
            folder.lines(
                    "journal/chain.tsv",
                    chain.takeWhile(entry -> entry.number() <= last.number())
                            .map(entry -> entry.line() + "\t" + entry.hash()));
            return true;
        });
    }

    private EvidenceRun run(String school, String period) {
        return results.runs()
                .find(school, period)
                .orElseThrow(() -> new EvidenceRefused(Code.NOTHING_EVALUATED, period));
    }

    private String school(Optional<String> code) {
        return SchoolOfStep.of(
                        schools,
                        code,
                        unknown -> new EvidenceRefused(Code.NO_SUCH_SCHOOL, unknown),
                        number -> new EvidenceRefused(Code.WHICH_SCHOOL, number))
                .code();
    }
}
