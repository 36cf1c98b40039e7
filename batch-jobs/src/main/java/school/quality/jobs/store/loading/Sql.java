package school.quality.jobs.store.loading;

import java.util.stream.Collectors;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;

/** Names of the bundled table of datasets within statements; nothing that a user wrote ever gets here. */
final class Sql {

    private Sql() {}

    static String quoted(String name) {
        return '"' + name + '"';
    }

    static String columnsOf(Dataset dataset) {
        return columnsOf(dataset, "");
    }

    /** The columns of a dataset, each with the alias of its table in front: {@code s."period", s."mark"}. */
    static String columnsOf(Dataset dataset, String prefix) {
        return dataset.columns().stream()
                .map(column -> prefix + quoted(column.name()))
                .collect(Collectors.joining(", "));
    }

    static String keyOf(Dataset dataset, String prefix) {
        return dataset.columns().stream()
                .filter(DatasetColumn::key)
                .map(column -> prefix + quoted(column.name()))
                .collect(Collectors.joining(", "));
    }
}
