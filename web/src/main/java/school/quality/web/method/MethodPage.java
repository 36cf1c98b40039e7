package school.quality.web.method;

import java.util.List;
import java.util.Map;

/**
 * A table of the method with what holds for the school.
 *
 * @param table {@code norms} or {@code settings}
 * @param fields of a row, as somebody fills it in
 * @param groups what holds, by section of the programme
 * @param wanted indicator whose rows are shown; empty for all
 * @param indicators to choose from
 */
record MethodPage(String table, List<Field> fields, List<Rows> groups, String wanted, List<Choice> indicators) {

    /**
     * A column as a field.
     *
     * @param typed what somebody has typed already
     */
    record Field(
            String name,
            String label,
            String input,
            boolean required,
            String typed,
            List<Choice> choices,
            List<String> faults) {}

    /** A value to choose. */
    record Choice(String code, String word) {}

    /**
     * Rows that stand together.
     *
     * @param title of the section; empty where there are no sections
     * @param open whether they are unfolded at once
     */
    record Rows(String title, List<Row> rows, boolean open) {

        public long own() {
            return rows.stream().filter(Row::isOwn).count();
        }
    }

    /**
     * A row that holds.
     *
     * @param key its values by the columns that tell it from others, to withdraw it
     */
    record Row(List<String> cells, boolean isOwn, String by, Map<String, String> key) {}
}
