package school.quality.jobs.store.loading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;

/**
 * What the rows of one table refer to, each once and with the first row that does: some thousands where the rows are tens of
 * thousands.
 */
final class NotedReferences {

    private static final List<String> COLUMNS = List.of(
            "dataset text",
            "of_school text",
            "column_name text",
            "tied text",
            "span text",
            "id text",
            "row_key uuid",
            "again boolean");

    /** Beyond it the same reference may be noted again, so that memory stays small. */
    private static final int MOST = 100_000;

    private final Dataset dataset;
    private final int spanPlace;
    private final List<Column> columns = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();

    private static final class Noted {

        private final Column column;
        private final String span;
        private final String id;
        private final UUID key;
        private boolean again;

        Noted(Column column, String span, String id, UUID key) {
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
        private final Register register;
        private final Map<String, Map<String, Noted>> seen = new HashMap<>();
        /** Rows of one pupil or employee mostly follow each other. */
        private @Nullable Noted last;

        Column(String name, int place, Register register) {
            this.name = name;
            this.place = place;
            this.register = register;
        }
    }

    NotedReferences(Dataset dataset) {
        this.dataset = dataset;
        this.spanPlace = spanPlace(dataset);
        for (int place = 0; place < dataset.columns().size(); place++) {
            DatasetColumn column = dataset.columns().get(place);
            int at = place;
            Register.referredToBy(dataset, column)
                    .ifPresent(register -> columns.add(new Column(column.name(), at, register)));
        }
    }

    /** Makes the tables: one for each register, of what is looked up in it. */
    static void create(JdbcTemplate jdbc) {
        for (Register register : Register.values()) {
            jdbc.execute("create unlogged table %s (%s)".formatted(register.noted(), String.join(", ", COLUMNS)));
        }
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
            known = new Noted(column, span, id, key);
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

    /** What was noted, as rows of the tables of the registers. */
    Map<Register, CopyBlock> rows(String school) {
        Map<Register, CopyBlock> rows = new EnumMap<>(Register.class);
        for (Noted one : noted) {
            CopyBlock block = rows.computeIfAbsent(one.column.register, any -> new CopyBlock());
            block.row(COLUMNS.size()).text(dataset.name()).text(school).text(one.column.name);
            block.text(dataset.span().name())
                    .text(one.span)
                    .text(one.id)
                    .uuid(one.key)
                    .flag(one.again);
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
