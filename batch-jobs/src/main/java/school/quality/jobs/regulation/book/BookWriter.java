package school.quality.jobs.regulation.book;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.export.templates.FilledBook;
import school.quality.jobs.export.templates.FilledCell;
import school.quality.jobs.export.templates.FilledTable;
import school.quality.jobs.regulation.RegulationJson;

/** Takes a regulation apart into the rows of its sheets. */
final class BookWriter {

    static final String WORDS = "messages.regulation-book";

    /** Of a tolerance: a number. The points of levels are lines of a sheet of their own. */
    private static final String POINTS = "method.points";

    private static final Map<String, String> OPEN = Map.of("fromIncluded", "fromOpen", "toIncluded", "toOpen");

    private final Layout layout;
    private final Map<String, List<List<FilledCell>>> rows = new LinkedHashMap<>();

    BookWriter(Layout layout) {
        this.layout = layout;
    }

    void write(Regulation regulation, Locale language, OutputStream target) {
        rows(regulation);
        List<FilledTable> tables = BookCatalogue.sheets().stream()
                .map(sheet -> new FilledTable(
                        sheet.name(),
                        layout.of(sheet).stream().map(BookColumn::name).toList(),
                        rows.getOrDefault(sheet.name(), List.of())))
                .toList();
        FilledBook.write(BookCatalogue.TABLE, WORDS, tables, language, target);
    }

    /** The rows of each list that has any, their cells in the order of the layout. */
    Map<String, List<List<FilledCell>>> rows(Regulation regulation) {
        Map<String, Object> root = RegulationJson.form(regulation);
        add("head", Map.of(), root, DatasetWords.NONE);
        list(root, "groups").forEach(this::addGroup);
        list(root, "allowance").forEach(this::addPolicy);
        return rows;
    }

    private void addGroup(Map<String, Object> group) {
        add("groups", Map.of(), group, DatasetWords.NONE);
        for (Map<String, Object> section : list(group, "sections")) {
            Map<String, Object> keys = keys("group", group.get("code"));
            add("sections", keys, section, DatasetWords.NONE);
            keys.put("section", section.get("code"));
            list(section, "criteria").forEach(criterion -> addCriterion(keys, criterion));
        }
    }

    private void addCriterion(Map<String, Object> keys, Map<String, Object> criterion) {
        add("criteria", keys, criterion, words(criterion));
        Map<String, Object> own = keys("group", keys.get("group"));
        own.put("criterion", criterion.get("code"));
        addCondition(own, "PRECONDITION", criterion.get("precondition"));
        addCondition(own, "BONUS", criterion.get("bonus"));
        addMethod(own, map(criterion.get("method")), words(criterion));
        map(criterion.get("coefficients")).forEach((subject, factor) -> {
            Map<String, Object> line = keys("subject", subject);
            line.put("coefficient", factor);
            add("coefficients", own, line, DatasetWords.NONE);
        });
    }

    private void addCondition(Map<String, Object> keys, String kind, @Nullable Object condition) {
        if (condition != null) {
            Map<String, Object> line = new LinkedHashMap<>(map(condition));
            line.put("kind", kind);
            add("conditions", keys, line, words(line));
        }
    }

    private void addMethod(Map<String, Object> keys, Map<String, Object> method, DatasetWords words) {
        MethodRows.of(String.valueOf(method.get("type"))).ifPresent(lines -> {
            if (lines.sheet().equals("names")) {
                addNames(keys, map(method.get("names")));
            } else if (lines.isTable()) {
                addLevels(keys, map(method.get(lines.field())));
            } else {
                list(method, lines.field()).forEach(line -> add(lines.sheet(), keys, line, words));
            }
        });
    }

    private void addLevels(Map<String, Object> keys, Map<String, Object> points) {
        points.forEach((code, value) -> {
            Map<String, Object> line = keys("code", code);
            line.put("points", value);
            add("rows", keys, line, DatasetWords.NONE);
        });
    }

    private void addNames(Map<String, Object> keys, Map<String, Object> names) {
        names.forEach((name, source) -> {
            Map<String, Object> line = keys("name", name);
            line.put("source", source);
            add("names", keys, line, words(line));
        });
    }

    private void addPolicy(Map<String, Object> policy) {
        add("allowance", Map.of(), policy, DatasetWords.NONE);
        list(policy, "percentBands")
                .forEach(band ->
                        add("percent_bands", keys("category", policy.get("category")), band, DatasetWords.NONE));
    }

    private void add(String name, Map<String, Object> keys, Map<String, Object> form, DatasetWords words) {
        List<FilledCell> cells = new ArrayList<>();
        for (BookColumn column : layout.of(BookCatalogue.sheet(name))) {
            Object value = keys.containsKey(column.name()) ? keys.get(column.name()) : value(form, field(column));
            cells.add(value == null ? FilledCell.BLANK : column.kind().written(value, words));
        }
        rows.computeIfAbsent(name, first -> new ArrayList<>()).add(cells);
    }

    private static String field(BookColumn column) {
        return OPEN.getOrDefault(column.name(), column.name());
    }

    private static @Nullable Object value(Map<String, Object> form, String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            return form.get(name);
        }
        if (name.equals(POINTS) && "LEVEL".equals(value(form, "method.type"))) {
            return null;
        }
        Map<String, Object> inside = map(form.get(name.substring(0, point)));
        return value(inside, name.substring(point + 1));
    }

    private static DatasetWords words(Map<String, Object> line) {
        return DatasetWords.of(value(line, "source.dataset"));
    }

    private static Map<String, Object> keys(String name, @Nullable Object value) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(name, value);
        return keys;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> form, String name) {
        Object list = form.get(name);
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object object) {
        return object == null ? Map.of() : (Map<String, Object>) object;
    }
}
