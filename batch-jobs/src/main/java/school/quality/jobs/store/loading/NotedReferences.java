package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;

/** What the rows of one table refer to, each once: some thousands where the rows are tens of thousands. */
final class NotedReferences {

    /** The columns of such a table. */
    static final String COLUMNS = "of_school text, column_name text, span text, id text";

    /** Beyond it the same reference may be noted again, so that memory stays small. */
    private static final int MOST = 100_000;

    private final Dataset dataset;
    private final int spanPlace;
    private final List<Column> columns = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();

    private record Noted(String column, String span, String id) {}

    /** A column that refers to something, with what it was seen to refer to, by period or school year. */
    private static final class Column {

        private final String name;
        private final int place;
        private final Map<String, Set<String>> seen = new HashMap<>();
        private String span = "";
        private String id = "";

        Column(String name, int place) {
            this.name = name;
            this.place = place;
        }

        /** Rows of one pupil or employee mostly follow each other. */
        boolean isAsBefore(String nextSpan, String nextId) {
            boolean same = nextId.equals(id) && nextSpan.equals(span);
            span = nextSpan;
            id = nextId;
            return same;
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

    void note(List<@Nullable String> values) {
        String span = spanPlace < 0 ? "" : Objects.requireNonNullElse(values.get(spanPlace), "");
        for (Column column : columns) {
            String id = values.get(column.place);
            if (id != null && !column.isAsBefore(span, id)) {
                note(column, span, id);
            }
        }
    }

    private void note(Column column, String span, String id) {
        Set<String> seen = column.seen.computeIfAbsent(span, any -> new HashSet<>());
        if (seen.contains(id)) {
            return;
        }
        if (seen.size() < MOST) {
            seen.add(id);
        }
        noted.add(new Noted(column.name, span, id));
    }

    /** What was noted, as rows of its table. */
    CopyBlock rows(String school) {
        CopyBlock rows = new CopyBlock();
        for (Noted one : noted) {
            rows.text(school)
                    .next()
                    .text(one.column)
                    .next()
                    .text(one.span)
                    .next()
                    .text(one.id)
                    .end();
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
