package school.quality.jobs.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.sheet.UnreadableFile;
import school.quality.jobs.store.loading.LoadProgress;
import school.quality.jobs.store.loading.NewSchool;
import school.quality.jobs.store.loading.RowCopy;
import school.quality.jobs.store.loading.Staging;
import school.quality.jobs.store.loading.StoreLine;

/** Reads tables row by row into staging, within the transaction of the reading thread. */
final class TableReading {

    private static final int ROWS_BETWEEN_EVENTS = 5000;

    private final long loadId;
    private final Optional<String> onlySchool;
    private final Staging staging;
    private final StoreLine line;
    private final AtomicReference<@Nullable LoadProgress> progress;

    /** @param progress takes how far the table read last has come */
    TableReading(
            long loadId,
            Optional<String> onlySchool,
            Staging staging,
            StoreLine line,
            AtomicReference<@Nullable LoadProgress> progress) {
        this.loadId = loadId;
        this.onlySchool = onlySchool;
        this.staging = staging;
        this.line = line;
        this.progress = progress;
    }

    /** @param newSchools whose rows need not be staged */
    ReadTable read(OpenTable table, long sourceId, Map<String, NewSchool> newSchools) {
        return table.header()
                .map(header -> copy(table, header, sourceId, newSchools))
                .orElseGet(() -> new ReadTable(0, List.of(), Optional.empty()));
    }

    /** The schools that the rows of a table name, in their order. */
    Set<String> schools(SourceFile file, KnownTable table) {
        Set<String> schools = new LinkedHashSet<>();
        try (TableRows rows = file.rows(table.name())) {
            if (rows.hasNext()) {
                RowReader reader =
                        new RowReader(table.dataset(), HeaderRow.of(table.dataset(), rows.next()), onlySchool);
                rows.forEachRemaining(
                        row -> Optional.ofNullable(reader.read(row).school()).ifPresent(schools::add));
            }
        } catch (UnreadableFile e) {
            // whoever reads the table to store it will find that too
        }
        return schools;
    }

    private ReadTable copy(OpenTable table, HeaderRow header, long sourceId, Map<String, NewSchool> newSchools) {
        RowReader reader = new RowReader(table.dataset(), header, onlySchool);
        TableRows rows = table.rows();
        Optional<Integer> unheaded = Optional.empty();
        try (RowCopy copy = staging.copy(table.dataset(), sourceId, line, newSchools)) {
            while (rows.hasNext()) {
                SheetRow row = rows.next();
                copy.write(reader.read(row));
                if (unheaded.isEmpty() && header.hasCellsWithoutHeader(row)) {
                    unheaded = Optional.of(row.number());
                }
                if (copy.rows() % ROWS_BETWEEN_EVENTS == 0) {
                    progress.set(new LoadProgress(loadId, table.file().name(), table.name(), copy.rows()));
                }
            }
            copy.finish();
            return new ReadTable(copy.rows(), header.unknownNames(), unheaded);
        }
    }
}
