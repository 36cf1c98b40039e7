package school.quality.web.loads;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.RowCounts;
import school.quality.jobs.store.loading.RowFault;
import school.quality.jobs.store.loading.SourceCounts;

/**
 * What a load did or would do, in the words of the reader.
 *
 * @param faults the first of the rejected rows, with what to do
 */
record LoadShown(
        long loadId, boolean dryRun, RowCounts total, List<Table> tables, List<String> notes, List<Rejected> faults) {

    /**
     * What became of the rows of one table.
     *
     * @param place the file, and its sheet where it may have several
     */
    record Table(String place, String dataset, RowCounts rows) {}

    /** A row that was not taken. */
    record Rejected(
            String place,
            int row,
            String code,
            @Nullable String column,
            @Nullable String value,
            String sentence) {}

    static LoadShown of(LoadReport report, Locale language) {
        Sentences sentences = Sentences.in(language);
        return new LoadShown(
                report.loadId(),
                report.dryRun(),
                report.total(),
                report.sources().stream().map(source -> table(source, language)).toList(),
                report.notes().stream().map(sentences::note).toList(),
                report.firstFaults().stream()
                        .map(fault -> rejected(fault, sentences, language))
                        .toList());
    }

    /** The same without what stood in the rejected rows. */
    LoadShown withoutRows() {
        return new LoadShown(loadId, dryRun, total, tables, notes, List.of());
    }

    /** A dataset as the school calls it; in English by its name. */
    static String title(String dataset, Locale language) {
        Optional<String> sheet = DatasetCatalogue.bundled()
                .find(dataset)
                .filter(found -> isRussian(language))
                .map(Dataset::sheet);
        return sheet.orElseGet(() -> dataset.replace('_', ' '));
    }

    private static String place(String file, String sheet) {
        return file.equals(sheet) || file.startsWith(sheet + ".") ? file : file + " / " + sheet;
    }

    private static Table table(SourceCounts source, Locale language) {
        return new Table(place(source.file(), source.sheet()), title(source.dataset(), language), source.rows());
    }

    private static Rejected rejected(RowFault fault, Sentences sentences, Locale language) {
        return new Rejected(
                place(fault.file(), fault.sheet()),
                fault.row(),
                fault.code(),
                column(fault, language),
                fault.value(),
                sentences.fault(fault.code(), fault.dataset(), fault.column(), fault.value(), fault.details()));
    }

    private static @Nullable String column(RowFault fault, Locale language) {
        return fault.column() == null || !isRussian(language)
                ? fault.column()
                : DatasetCatalogue.bundled()
                        .find(fault.dataset())
                        .flatMap(dataset -> dataset.columnHeaded(fault.column()))
                        .map(column -> column.header())
                        .orElse(fault.column());
    }

    private static boolean isRussian(Locale language) {
        return !language.getLanguage().equals("en");
    }
}
