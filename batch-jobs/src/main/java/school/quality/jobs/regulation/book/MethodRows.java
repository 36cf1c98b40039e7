package school.quality.jobs.regulation.book;

import java.util.Map;
import java.util.Optional;

/**
 * Where the lines of a method stand.
 *
 * @param sheet   the list of the workbook
 * @param field   the field of the method in the JSON form
 * @param isTable whether that field is a table by code rather than a list
 */
record MethodRows(String sheet, String field, boolean isTable) {

    private static final Map<String, MethodRows> BY_METHOD = Map.of(
            "BAND", new MethodRows("bands", "bands", false),
            "LEVEL", new MethodRows("rows", "points", true),
            "UNITS", new MethodRows("rows", "rows", false),
            "PLACE", new MethodRows("rows", "rows", false),
            "FLAGS", new MethodRows("rows", "items", false),
            "FORMULA", new MethodRows("names", "names", true));

    /** Empty for a method that has no lines. */
    static Optional<MethodRows> of(String method) {
        return Optional.ofNullable(BY_METHOD.get(method));
    }
}
