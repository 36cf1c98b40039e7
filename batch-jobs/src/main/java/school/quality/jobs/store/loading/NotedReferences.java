package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;

/**
 * What the rows of one table refer to, each once and with the first row that does: some thousands where the rows are tens of
 * thousands.
 */
final class NotedReferences {

    /** The columns of such a table. */
    static final String COLUMNS = "of_school text, column_name text, span text, id text, row_key uuid, again boolean";

    /** Beyond it the same reference may be noted again, so that memory stays small. */
    private static final int MOST = 100_000;

    private final Dataset dataset;
    private final int spanPlace;
    private final List<Column> columns = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();

    private static final class Noted {

        private final String column;
        private final String span;
        private final String id;
        private final UUID key;
        private boolean again;

        Noted(String column, String span, String id, UUID key) {
            this.column = column;
            this.span = span;
            this.id = id;
            this.key = key;
        }

        boolean isOf(String nextSpan, String nextId) {
            return id.equals(nextId) && span.equals(nextSpan);
        }
    }

    /** A column that refers to something, with what it was seen to refer to, by period or school year. */
    private static final class Column {

        private final String name;
        private final int place;
        private final Map<String, Map<String, Noted>> seen = new HashMap<>();
        /** Rows of one pupil or employee mostly follow each other. */
        private @Nullable Noted last;

        Column(String name, int place) {
            this.name = name;
            this.place = place;
        }
    }

    NotedReferences(Dataset dataset) {
        this.dataset = dataset;
        this.spanPlace = spanPlace(dataset);
        for (int place = 0; place < dataset.columns().size(); place++) {
            String name = dataset.columns().get(place).name();
            if (Register.referredToBy(dataset, dataset.columns().get(place)).isPresent()) {
                columns.add(new Column(name, place));
            }
        }
    }

    /** The table of what rows of the dataset refer to. */
    String table(String schema) {
        return schema + "." + table(dataset);
    }

    /** The same for statements that look into the schema of the load. */
    static String table(Dataset dataset) {
        return quoted("noted_" + dataset.name());
    }

    void note(List<@Nullable String> values, UUID key) {
        String span = spanPlace < 0 ? "" : Objects.requireNonNullElse(values.get(spanPlace), "");
        for (Column column : columns) {
            String id = values.get(column.place);
            if (id != null) {
                note(column, span, id, key);
            }
        }
    }

    private void note(Column column, String span, String id, UUID key) {
        Noted known = known(column, span, id);
        if (known == null) {
            known = new Noted(column.name, span, id, key);
            noted.add(known);
            remember(column, known);
        } else {
            known.again = true;
        }
        column.last = known;
    }

    private static @Nullable Noted known(Column column, String span, String id) {
        return column.last != null && column.last.isOf(span, id)
                ? column.last
                : column.seen.getOrDefault(span, Map.of()).get(id);
    }

    private static void remember(Column column, Noted one) {
        Map<String, Noted> seen = column.seen.computeIfAbsent(one.span, any -> new HashMap<>());
        if (seen.size() < MOST) {
            seen.put(one.id, one);
        }
    }

    /** What was noted, as rows of its table. */
    CopyBlock rows(String school) {
        CopyBlock rows = new CopyBlock();
        for (Noted one : noted) {
            rows.text(school).next().text(one.column).next().text(one.span);
            rows.next().text(one.id).next().uuid(one.key);
            rows.next().text(one.again ? "t" : "f").end();
        }
        return rows;
    }

    private static int spanPlace(Dataset dataset) {
        String span =
                switch (dataset.span()) {
                    case PERIOD -> "period";
                    case YEAR -> "year";
                    case DATE, NONE -> "";
                };
        for (int place = 0; place < dataset.columns().size(); place++) {
            if (dataset.columns().get(place).name().equals(span)) {
                return place;
            }
        }
        return -1;
    }
}
