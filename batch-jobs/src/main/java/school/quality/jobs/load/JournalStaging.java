package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.RowDigest;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.load.journal.ColumnName;
import school.quality.jobs.load.journal.JournalFault;
import school.quality.jobs.load.journal.PupilBlock;
import school.quality.jobs.load.journal.TermMarksReader;
import school.quality.jobs.load.journal.TermMarksReport;
import school.quality.jobs.load.journal.UnknownLayout;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.RowCopy;
import school.quality.jobs.store.loading.StagedReport;
import school.quality.jobs.store.loading.StagedRow;
import school.quality.jobs.store.loading.Staging;

/** Takes reports of electronic journals, which are known by what stands in them, not by their names. */
final class JournalStaging {

    private static final Dataset MARKS = DatasetCatalogue.bundled().dataset("marks");
    private static final String PUPIL = "pupil_id";

    private final long loadId;
    private final Loads loads;
    private final Staging staging;
    private final Lanes lanes;

    JournalStaging(long loadId, Loads loads, Staging staging, Lanes lanes) {
        this.lanes = lanes;
        this.loadId = loadId;
        this.loads = loads;
        this.staging = staging;
    }

    /** The tables of a file that are reports. */
    static List<String> reportsIn(SourceFile file) {
        return file.tableNames().stream().filter(table -> isReport(file, table)).toList();
    }

    private static boolean isReport(SourceFile file, String table) {
        List<SheetRow> first = new ArrayList<>();
        try (TableRows rows = file.rows(table)) {
            while (rows.hasNext() && first.size() < TermMarksReader.ROWS_TO_RECOGNISE) {
                first.add(rows.next());
            }
        }
        return TermMarksReader.recognises(first);
    }

    /** Stages the reports of a file; answers why it is refused, if it is. */
    Optional<Note> stage(SourceFile file, List<String> tables) {
        Map<String, TermMarksReport> reports = new TreeMap<>();
        for (String table : tables) {
            try (TableRows rows = file.rows(table)) {
                reports.put(table, TermMarksReader.read(rows));
            } catch (UnknownLayout e) {
                return Optional.of(Note.about(file.name(), table, NoteCode.UNKNOWN_LAYOUT, details(e)));
            }
        }
        reports.forEach((table, report) -> stage(file, table, report));
        return Optional.empty();
    }

    private static Map<String, String> details(UnknownLayout layout) {
        return Map.of(
                "reason", layout.reason().code(), "row", Integer.toString(layout.row()), "detail", layout.detail());
    }

    private void stage(SourceFile file, String table, TermMarksReport report) {
        long sourceId = loads.addSource(loadId, file.name(), file.sha256(), table, MARKS);
        staging.add(
                sourceId,
                new StagedReport(
                        report.year(),
                        report.className(),
                        report.pupils().stream().map(JournalStaging::pupil).toList()));
        if (!report.faults().isEmpty()) {
            Lanes.outcome(lanes.submit(MARKS, () -> stageFaults(sourceId, report)));
        }
        int marks =
                report.pupils().stream().mapToInt(pupil -> pupil.marks().size()).sum();
        loads.countRead(sourceId, marks + report.faults().size());
    }

    private static StagedReport.Pupil pupil(PupilBlock block) {
        Codes codes = MARKS.column("mark").orElseThrow().codes();
        return new StagedReport.Pupil(
                block.fullName(),
                block.row(),
                block.marks().stream()
                        .map(given -> new StagedReport.Mark(
                                given.subject(),
                                given.term().name(),
                                codes.meantBy(given.mark()).orElseThrow(),
                                given.row(),
                                given.column()))
                        .toList());
    }

    private int stageFaults(long sourceId, TermMarksReport report) {
        try (RowCopy copy = staging.copy(MARKS, sourceId)) {
            report.faults().forEach(fault -> copy.write(rejected(fault, report.year())));
            copy.finish();
            return report.faults().size();
        }
    }

    private static StagedRow rejected(JournalFault fault, String year) {
        List<@Nullable String> nothing = Collections.nCopies(MARKS.columns().size(), null);
        boolean isMark = fault.kind() == JournalFault.Kind.NOT_A_MARK;
        Map<String, String> place = Map.of(
                "row", Integer.toString(fault.row()), "place", isMark ? ColumnName.of(fault.column()) : fault.value());
        return new StagedRow(
                fault.row(),
                fault.column(),
                null,
                null,
                new RowDigest().ofValues(nothing),
                RowJson.cells(
                        isMark
                                ? cells(fault, year)
                                : Map.of(PUPIL, fault.about().pupil())),
                RowJson.fault(fault.kind().code(), isMark ? fault.value() : null, place),
                nothing);
    }

    /** The row of the mark; in the place of the pupil's number stands the name until the pupils are known. */
    private static Map<String, @Nullable String> cells(JournalFault fault, String year) {
        JournalFault.About about = fault.about();
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        if (about.term() != null) {
            cells.put("period", StagedReport.period(year, about.term().name()));
        }
        cells.put(PUPIL, about.pupil());
        cells.put("subject", about.subject());
        cells.put("mark", fault.value());
        return cells;
    }
}
