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

    /** Whether rows under two aliases have the same key within a school, said so that the index of data finds them. */
    static String sameKey(Dataset dataset, String one, String other) {
        String keys = one + "row_key = " + other + "row_key";
        return dataset.keySpan()
                .map(span -> "%s and %s%s = %s%s".formatted(keys, one, quoted(span.name()), other, quoted(span.name())))
                .orElse(keys);
    }

    static String keyOf(Dataset dataset, String prefix) {
        return dataset.columns().stream()
                .filter(DatasetColumn::key)
                .map(column -> prefix + quoted(column.name()))
                .collect(Collectors.joining(", "));
    }

    /** The stored form of a value, as the checks of rows write it, so that hashes agree. */
    static String storedForm(DatasetColumn column, String prefix) {
        String value = prefix + quoted(column.name());
        return switch (column.type()) {
            case DECIMAL, MONEY -> "trim_scale(%s)::text".formatted(value);
            case DATE -> "to_char(%s, 'YYYY-MM-DD')".formatted(value);
            case LIST -> """
                case when %1$s is not null then '{' || coalesce((
                    select string_agg('"' || replace(replace(item, '\\', '\\\\'), '"', '\\"') || '"', ',' order by place)
                    from unnest(%1$s) with ordinality items (item, place)), '') || '}' end
                """.formatted(value);
            default -> value + "::text";
        };
    }
}
