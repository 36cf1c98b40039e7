package school.quality.jobs.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.fault.UnreadableNote;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.sheet.UnreadableFile;
import school.quality.jobs.store.loading.LoadNotes;
import school.quality.jobs.store.loading.LoadProgress;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.Loads;
import school.quality.jobs.store.loading.RowCopy;
import school.quality.jobs.store.loading.Staging;

/** Stages the rows of one load file by file; a file that cannot be taken whole leaves nothing but a note. */
final class FileStaging {

    /** Datasets of which a header without rows says "none". */
    private static final Set<String> CAN_BE_NONE =
            Set.of("complaints", "offences", "injuries", "sanctions", "achievements");

    private static final int ROWS_BETWEEN_EVENTS = 5000;

    private final long loadId;
    private final LoadRequest request;
    private final Loads loads;
    private final LoadNotes notes;
    private final Staging staging;
    private final TransactionTemplate undoable;
    private final ApplicationEventPublisher events;

    /** @param undoable a transaction within the caller's, so that half a file can be undone */
    FileStaging(
            long loadId,
            LoadRequest request,
            Loads loads,
            Staging staging,
            TransactionTemplate undoable,
            ApplicationEventPublisher events) {
        this.loadId = loadId;
        this.request = request;
        this.loads = loads;
        this.notes = loads.notes(loadId);
        this.staging = staging;
        this.undoable = undoable;
        this.events = events;
    }

    void stage(Path path) {
        try {
            SourceFile file = SourceFile.open(path);
            List<KnownTable> tables = knownTables(file);
            List<String> reports = tables.isEmpty() ? JournalStaging.reportsIn(file) : List.of();
            if (!reports.isEmpty()) {
                new JournalStaging(loadId, loads, staging).stage(file, reports).ifPresent(notes::add);
                return;
            }
            Optional<Note> refusal = refusal(file, tables);
            if (refusal.isPresent()) {
                notes.add(refusal.get());
            } else {
                undoable.executeWithoutResult(status -> tables.forEach(table -> stage(file, table)));
                noteUnknownSheets(file, tables);
            }
        } catch (UnreadableFile e) {
            notes.add(UnreadableNote.of(e));
        }
    }

    private static List<KnownTable> knownTables(SourceFile file) {
        List<KnownTable> tables = new ArrayList<>();
        file.tableNames().forEach(name -> DatasetCatalogue.bundled()
                .recognise(name)
                .ifPresent(dataset -> tables.add(new KnownTable(name, dataset))));
        return tables;
    }

    private static Optional<Note> refusal(SourceFile file, List<KnownTable> tables) {
        return tables.isEmpty()
                ? Optional.of(Note.about(file.name(), NoteCode.NO_KNOWN_TABLE))
                : tables.stream()
                        .flatMap(table -> refusal(file, table).stream())
                        .findFirst();
    }

    private static Optional<Note> refusal(SourceFile file, KnownTable table) {
        try (TableRows rows = file.rows(table.name())) {
            return rows.hasNext()
                    ? HeaderRow.of(table.dataset(), rows.next())
                            .refusal()
                            .map(reason -> Note.about(
                                    file.name(), table.name(), reason.getKey(), Map.of("columns", reason.getValue())))
                    : Optional.empty();
        }
    }

    private void noteUnknownSheets(SourceFile file, List<KnownTable> tables) {
        List<String> known = tables.stream().map(KnownTable::name).toList();
        file.tableNames().stream()
                .filter(name -> !known.contains(name) && !GuideSheets.isGuide(name) && !isEmpty(file, name))
                .forEach(name -> notes.add(Note.about(file.name(), name, NoteCode.UNKNOWN_SHEET, Map.of())));
    }

    private static boolean isEmpty(SourceFile file, String table) {
        try (TableRows rows = file.rows(table)) {
            return !rows.hasNext();
        }
    }

    private void stage(SourceFile file, KnownTable table) {
        long sourceId = loads.addSource(loadId, file.name(), file.sha256(), table.name(), table.dataset());
        int rowsRead = 0;
        try (TableRows rows = file.rows(table.name())) {
            if (rows.hasNext()) {
                HeaderRow header = HeaderRow.of(table.dataset(), rows.next());
                noteUnknownColumns(file, table, header);
                rowsRead = copy(file, table, header, rows, sourceId);
            }
        }
        loads.countRead(sourceId, rowsRead);
        if (rowsRead == 0 && saysNone(file, table.dataset())) {
            loads.sayNone(sourceId);
        }
    }

    /** A file of its own that holds no row; in a workbook an empty sheet may just not be filled in yet. */
    private static boolean saysNone(SourceFile file, Dataset dataset) {
        return CAN_BE_NONE.contains(dataset.name())
                && !file.isWorkbook()
                && file.tableNames().size() == 1;
    }

    private void noteUnknownColumns(SourceFile file, KnownTable table, HeaderRow header) {
        if (!header.unknownNames().isEmpty()) {
            Map<String, String> columns = Map.of("columns", String.join(", ", header.unknownNames()));
            notes.add(Note.about(file.name(), table.name(), NoteCode.UNKNOWN_COLUMNS, columns));
        }
    }

    private int copy(SourceFile file, KnownTable table, HeaderRow header, TableRows rows, long sourceId) {
        RowReader reader = new RowReader(table.dataset(), header, request.school());
        Optional<Integer> unheaded = Optional.empty();
        try (RowCopy copy = staging.copy(table.dataset(), sourceId)) {
            while (rows.hasNext()) {
                SheetRow row = rows.next();
                copy.write(reader.read(row));
                if (unheaded.isEmpty() && header.hasCellsWithoutHeader(row)) {
                    unheaded = Optional.of(row.number());
                }
                if (copy.rows() % ROWS_BETWEEN_EVENTS == 0) {
                    events.publishEvent(new LoadProgress(loadId, file.name(), table.name(), copy.rows()));
                }
            }
            copy.finish();
            unheaded.ifPresent(row -> notes.add(Note.about(
                    file.name(), table.name(), NoteCode.CELLS_WITHOUT_HEADER, Map.of("row", row.toString()))));
            return copy.rows();
        }
    }
}
