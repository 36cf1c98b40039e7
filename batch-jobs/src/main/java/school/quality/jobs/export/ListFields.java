package school.quality.jobs.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.lists.ListField;
import school.quality.jobs.store.lists.ListLine;

/** A line of a list as fields for other programs: names and order are fixed, what is empty is null. */
record ListFields(ListWords inWords, boolean names) {

    Map<String, @Nullable Object> of(ListLine line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("list", line.list().name());
        fields.put("line", line instanceof ListLine.Total ? "TOTAL" : names ? "NAME" : "COUNT");
        fields.put("school", line.school());
        fields.put("period", line.period());
        fields.put("indicator", line.indicator());
        if (line instanceof ListLine.Total total) {
            add(total, fields);
        } else if (line instanceof ListLine.Row row) {
            add(row, fields);
        }
        return fields;
    }

    private void add(ListLine.Total total, Map<String, @Nullable Object> fields) {
        fields.put("measures", total.measures());
        fields.put("aspect", total.aspect());
        fields.put("status", total.status().name());
        fields.put("numerator", Exact.plainOrNull(total.numerator()));
        fields.put("denominator", Exact.plainOrNull(total.denominator()));
        fields.put("count", total.count());
        if (total.reason() != null) {
            fields.put("reason", total.reason().code().name());
            fields.put("explanation", inWords.whyNot(total));
        }
    }

    private void add(ListLine.Row row, Map<String, @Nullable Object> fields) {
        row.list()
                .fields(names)
                .forEach(field -> fields.put(field.code(), row.cells().get(field)));
        if (row.count() != null) {
            fields.put("count", row.count());
        }
        if (row.cells().containsKey(ListField.REASON)) {
            fields.put("explanation", inWords.why(row));
        }
    }
}
