package school.quality.jobs.store.loading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;

/** Writes the values of a dataset's rows, each from its stored form in the type of its column. */
final class StoredValues {

    private final ColumnType[] types;

    StoredValues(Dataset dataset) {
        types = dataset.columns().stream().map(DatasetColumn::type).toArray(ColumnType[]::new);
    }

    int count() {
        return types.length;
    }

    void write(List<@Nullable String> values, CopyBlock block) {
        for (int place = 0; place < types.length; place++) {
            String stored = values.get(place);
            if (stored == null) {
                block.nothing();
            } else {
                write(types[place], stored, block);
            }
        }
    }

    private static void write(ColumnType type, String stored, CopyBlock block) {
        switch (type) {
            case TEXT, CODE, STAFF, PUPIL -> block.text(stored);
            case INTEGER -> block.integer(Integer.parseInt(stored));
            case DECIMAL, MONEY -> block.numeric(new BigDecimal(stored));
            case DATE -> block.day(LocalDate.parse(stored));
            case BOOL -> block.flag(Boolean.parseBoolean(stored));
            case LIST -> block.texts(items(stored));
        }
    }

    /** What stands between quotes, where a backslash is before a sign that means nothing special. */
    private static List<String> items(String array) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < array.length(); i++) {
            char sign = array.charAt(i);
            if (sign == '"') {
                if (within) {
                    items.add(item.toString());
                    item.setLength(0);
                }
                within = !within;
            } else if (within) {
                item.append(sign == '\\' ? array.charAt(++i) : sign);
            }
        }
        return items;
    }
}
