package school.quality.web.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.quality.jobs.regulation.book.Part;
import school.quality.jobs.regulation.book.RegulationTables;
import school.quality.jobs.regulation.book.RegulationTables.Rows;

/** The rows of a part as a form sends them, its fields named {@code bands.2.from}, and what a button of the form does to them. */
final class TypedRows {

    private static final Pattern FIELD = Pattern.compile("([a-z_]+)\\.(\\d{1,4})\\.([A-Za-z.]+)");

    private TypedRows() {}

    static Rows of(Part.Kind kind, Map<String, String> form) {
        Map<String, SortedMap<Integer, Map<String, String>>> typed = new LinkedHashMap<>();
        form.forEach((name, text) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches() && kind.lists().contains(field.group(1))) {
                typed.computeIfAbsent(field.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(field.group(2)), row -> new LinkedHashMap<>())
                        .put(field.group(3), text);
            }
        });
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        typed.forEach((list, rows) -> lists.put(list, List.copyOf(rows.values())));
        return RegulationTables.ofUse(kind, new Rows(lists));
    }

    /**
     * Rows of a list as a button changes them.
     *
     * @param asked what to do, with which list and which row: {@code drop bands 2}
     */
    static Rows after(String asked, Rows rows) {
        String[] words = asked.split(" ");
        if (words.length != 3 || !words[2].matches("\\d{1,4}")) {
            return rows;
        }
        List<Map<String, String>> list = new ArrayList<>(rows.of(words[1]));
        int row = Integer.parseInt(words[2]);
        if (row < list.size()) {
            change(words[0], list, row);
        }
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>(rows.lists());
        lists.put(words[1], list);
        return new Rows(lists);
    }

    /** With an empty row to type into. */
    static Rows longer(String list, Rows rows) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>(rows.lists());
        List<Map<String, String>> longer = new ArrayList<>(rows.of(list));
        longer.add(Map.of());
        lists.put(list, longer);
        return new Rows(lists);
    }

    private static void change(String how, List<Map<String, String>> list, int row) {
        Map<String, String> taken = list.remove(row);
        switch (how) {
            case "raise" -> list.add(Math.max(0, row - 1), taken);
            case "lower" -> list.add(Math.min(list.size(), row + 1), taken);
            case "drop" -> {}
            default -> list.add(row, taken);
        }
    }
}
