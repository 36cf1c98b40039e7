package school.quality.jobs.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.fault.UnreadableNote;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.sheet.UnreadableFile;
import school.quality.jobs.store.loading.LoadNotes;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.NewSchool;
import school.quality.jobs.store.loading.Staging;

/** Stages the rows of one load file by file; a file that cannot be taken whole leaves nothing but a note. */
final class FileStaging {

    /** Datasets of which a header without rows says "none". */
    private static final Set<String> CAN_BE_NONE =
            Set.of("complaints", "offences", "injuries", "sanctions", "achievements");

    private final long loadId;
    private final Loads loads;
    private final LoadNotes notes;
    private final Staging staging;
    private final SchoolsOfFiles schools;
    private final OpenTables open;
    private final Lanes lanes;
    private final TableReading reading;
    /** What is left to do for each file when all rows are staged, in the order of the files. */
    private final List<Runnable> endings = new ArrayList<>();

    FileStaging(
            long loadId,
            Loads loads,
            Staging staging,
            SchoolsOfFiles schools,
            OpenTables open,
            Lanes lanes,
            TableReading reading) {
        this.loadId = loadId;
        this.loads = loads;
        this.notes = loads.notes(loadId);
        this.staging = staging;
        this.schools = schools;
        this.open = open;
        this.lanes = lanes;
        this.reading = reading;
    }

    /** Begins to stage a file. */
    void stage(Path path) {
        try {
            SourceFile file = SourceFile.begin(path);
            List<KnownTable> tables = KnownTable.in(file);
            List<String> reports = tables.isEmpty() ? JournalStaging.reportsIn(file) : List.of();
            if (!reports.isEmpty()) {
                new JournalStaging(loadId, loads, staging, lanes)
                        .stage(file, reports)
                        .ifPresent(this::noteAtEnd);
                return;
            }
            take(file, tables);
        } catch (UnreadableFile e) {
            noteAtEnd(UnreadableNote.of(e));
        }
    }

    /** Waits until all rows are staged, and notes what became of the files. */
    void finish() {
        lanes.await();
        endings.forEach(Runnable::run);
    }

    private void noteAtEnd(Note note) {
        endings.add(() -> notes.add(note));
    }

    private void take(SourceFile file, List<KnownTable> tables) {
        if (tables.isEmpty()) {
            noteAtEnd(Note.about(file.name(), NoteCode.NO_KNOWN_TABLE));
            return;
        }
        List<Note> unknownSheets = unknownSheets(file, tables);
        List<OpenTable> opened = open.of(file, tables);
        Optional<Note> refusal =
                opened.stream().flatMap(table -> table.refusal().stream()).findFirst();
        if (refusal.isPresent()) {
            opened.forEach(open::close);
            noteAtEnd(refusal.get());
            return;
        }
        Map<String, NewSchool> newSchools = schools.of(file, tables);
        List<StagedTable> staged =
                opened.stream().map(table -> begin(table, newSchools)).toList();
        endings.add(() -> {
            try {
                staged.forEach(table -> Lanes.outcome(table.reading()));
                staged.forEach(this::end);
                unknownSheets.forEach(notes::add);
            } catch (UnreadableFile e) {
                staged.forEach(table -> staging.giveUp(table.dataset(), table.sourceId()));
                notes.add(UnreadableNote.of(e));
            }
        });
    }

    /** A table on its way; the file itself is not kept until the end. */
    private record StagedTable(
            String file, String name, Dataset dataset, long sourceId, boolean canBeNone, Future<ReadTable> reading) {}

    private StagedTable begin(OpenTable table, Map<String, NewSchool> newSchools) {
        SourceFile file = table.file();
        long sourceId = loads.addSource(loadId, file.name(), file.sha256(), table.name(), table.dataset());
        return new StagedTable(
                file.name(),
                table.name(),
                table.dataset(),
                sourceId,
                canSayNone(file, table.dataset()),
                lanes.submit(table.dataset(), () -> read(table, sourceId, newSchools)));
    }

    private ReadTable read(OpenTable table, long sourceId, Map<String, NewSchool> newSchools) {
        try {
            return reading.read(table, sourceId, newSchools);
        } finally {
            open.close(table);
        }
    }

    private void end(StagedTable table) {
        ReadTable read = Lanes.outcome(table.reading());
        if (!read.unknownColumns().isEmpty()) {
            note(table, NoteCode.UNKNOWN_COLUMNS, Map.of("columns", String.join(", ", read.unknownColumns())));
        }
        read.unheaded().ifPresent(row -> note(table, NoteCode.CELLS_WITHOUT_HEADER, Map.of("row", row.toString())));
        loads.countRead(table.sourceId(), read.rows());
        if (read.rows() == 0 && table.canBeNone()) {
            loads.sayNone(table.sourceId());
        }
    }

    private void note(StagedTable table, NoteCode code, Map<String, String> details) {
        notes.add(Note.about(table.file(), table.name(), code, details));
    }

    private static List<Note> unknownSheets(SourceFile file, List<KnownTable> tables) {
        List<String> known = tables.stream().map(KnownTable::name).toList();
        return file.tableNames().stream()
                .filter(name -> !known.contains(name) && !GuideSheets.isGuide(name) && !isEmpty(file, name))
                .map(name -> Note.about(file.name(), name, NoteCode.UNKNOWN_SHEET, Map.of()))
                .toList();
    }

    private static boolean isEmpty(SourceFile file, String table) {
        try (TableRows rows = file.rows(table)) {
            return !rows.hasNext();
        }
    }

    /** A file of its own that holds no row; in a workbook an empty sheet may just not be filled in yet. */
    private static boolean canSayNone(SourceFile file, Dataset dataset) {
        return CAN_BE_NONE.contains(dataset.name())
                && !file.isWorkbook()
                && file.tableNames().size() == 1;
    }
}
