package school.quality.jobs.regulation.book;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** The Russian names of a dataset's columns and values, by which a school filters rows. */
record DatasetWords(Optional<Dataset> dataset) {

    static final DatasetWords NONE = new DatasetWords(Optional.empty());

    private static final Codes YES_NO = Codes.of("true,false", "true=да;false=нет");

    static DatasetWords of(@Nullable Object dataset) {
        return new DatasetWords(Optional.ofNullable(dataset)
                .flatMap(name -> DatasetCatalogue.bundled().find(name.toString())));
    }

    /** The column of this header, in Russian or English. */
    Optional<String> column(String header) {
        return dataset.flatMap(table -> table.columnHeaded(header)).map(DatasetColumn::name);
    }

    String header(String column) {
        return dataset.flatMap(table -> table.column(column))
                .map(DatasetColumn::header)
                .filter(header -> column(header).equals(Optional.of(column)))
                .orElse(column);
    }

    Codes codes(String column) {
        return dataset.flatMap(table -> table.column(column))
                .map(found -> found.type() == ColumnType.BOOL ? YES_NO : found.codes())
                .orElse(Codes.NONE);
    }
}
