package school.quality.jobs.regulation.book;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns of a list say something, by what a row has been chosen to be. */
final class Fields {

    private static final String SOURCE = "source.";
    private static final String METHOD = "method.";
    private static final String TYPE = "type";

    private static final Set<String> FIGURE =
            Set.of("indicator", "measure", "category", "scope", "subjects", "levels", "grades");

    private static final Map<String, Set<String>> OF_SOURCE = Map.of(
            "INDICATOR", FIGURE,
            "CHANGE", with("base", "keepsFull"),
            "RELATIVE", with("reference"),
            "COUNT", Set.of("dataset", "as", "where", "distinct", "validMonths"),
            "STAFF", Set.of("attribute"),
            "MANUAL", Set.of("evidence"));

    private static final Map<String, Set<String>> OF_METHOD = Map.of(
            "UNITS", Set.of("accumulate", "maxItems", "specialNeedsMultiplier"),
            "LINEAR", Set.of("from", "to", "weight"),
            "TOLERANCE", Set.of("within", "points"),
            "FLAGS", Set.of("all"),
            "EXPERT", Set.of("min", "max"),
            "BEST_OF", Set.of("criteria"),
            "SUM_OF", Set.of("criteria"),
            "FORMULA", Set.of("expression"));

    private static final Map<String, Set<String>> ROWS_OF_METHOD = Map.of(
            "LEVEL", Set.of("code", "points"),
            "FLAGS", Set.of("code", "points"),
            "UNITS", Set.of("where", "points"),
            "PLACE", Set.of("level", "place", "points"));

    private Fields() {}

    /**
     * The fields of a row.
     *
     * @param method code of the method of the criterion around it; empty where there is none
     */
    static List<TypedField> of(String list, Map<String, String> row, String method) {
        return BookCatalogue.sheet(list).columns().stream()
                .filter(column -> isOfUse(list, column, row, method))
                .map(TypedField::of)
                .toList();
    }

    /** The lists in which a criterion with this method has lines of its own. */
    static boolean isListOf(String method, String list) {
        boolean lines = List.of("bands", "rows", "names").contains(list);
        return !lines
                || MethodRows.of(method)
                        .filter(rows -> rows.sheet().equals(list))
                        .isPresent();
    }

    /** The code that a cell means; the text itself where it means none, empty where the list has no such column. */
    static String code(String list, String column, Map<String, String> row) {
        String text = row.getOrDefault(column, "");
        return BookCatalogue.sheet(list).columns().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .flatMap(one -> TypedField.of(one).chosen(text))
                .map(TypedField.Choice::code)
                .orElse(text);
    }

    private static boolean isOfUse(String list, BookColumn column, Map<String, String> row, String method) {
        String source = code(list, "source.type", row);
        String name = column.name();
        if (name.startsWith(SOURCE)) {
            return name.endsWith(TYPE) || has(OF_SOURCE, source, name, SOURCE);
        }
        if (name.startsWith(METHOD)) {
            return name.endsWith(TYPE) || has(OF_METHOD, method, name, METHOD);
        }
        boolean bonusOnly = list.equals("conditions") && name.equals("points");
        if (bonusOnly) {
            return code(list, "kind", row).equals("BONUS");
        }
        boolean key = !column.target().isEmpty() && !name.equals("section");
        boolean ofPolicy = list.equals("percent_bands") && name.equals("category");
        return !key && !ofPolicy && (!list.equals("rows") || has(ROWS_OF_METHOD, method, name, ""));
    }

    private static boolean has(Map<String, Set<String>> fields, String of, String name, String prefix) {
        return fields.getOrDefault(of, Set.of()).contains(name.substring(prefix.length()));
    }

    private static Set<String> with(String... more) {
        Set<String> all = new HashSet<>(FIGURE);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
