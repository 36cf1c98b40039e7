package school.quality.jobs.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rows of a case file are read: in short form by the order of their cells, or in full as column and cell.
 *
 * @param columns by dataset, what the cells of a short row mean
 * @param usual by dataset, the cells of every row that does not say otherwise
 */
record RowForms(Map<String, List<String>> columns, Map<String, Map<String, String>> usual) {

    private static final String UNSAID = "~";

    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("periods", List.of("period", "kind", "starts_on", "ends_on")),
            Map.entry("classes", List.of("class", "capacity")),
            Map.entry("pupils", List.of("class", "pupil", "enrolled_on", "left_on", "leave_reason")),
            Map.entry("teaching_load", List.of("teacher", "class", "subject", "group")),
            Map.entry("groups", List.of("class", "subject", "pupil", "group")),
            Map.entry("marks", List.of("class", "pupil", "subject", "mark", "teacher")),
            Map.entry("attestation", List.of("class", "pupil", "subject", "mark", "teacher")),
            Map.entry("diagnostics", List.of("class", "pupil", "subject", "mark", "held_on")),
            Map.entry("exams", List.of("class", "pupil", "subject", "mark", "attempt")),
            Map.entry("outcomes", List.of("class", "pupil", "level")),
            Map.entry("year_outcomes", List.of("class", "pupil", "decision")),
            Map.entry("achievements", List.of("class", "pupil", "level", "result", "teacher")),
            Map.entry("social_passport", List.of("class", "pupil", "category")),
            Map.entry("staff", List.of("teacher", "category", "hired_on", "left_on")),
            Map.entry("training", List.of("teacher", "finished_on", "hours")),
            Map.entry("teacher_activities", List.of("teacher", "kind", "held_on")),
            Map.entry("equipment", List.of("kind", "quantity", "acquired_on", "written_off_on", "renewed_on")),
            Map.entry("library", List.of("subject", "grade", "available", "needed")),
            Map.entry("meals", List.of("class", "pupil", "hot", "free", "entitled", "exempt")),
            Map.entry("injuries", List.of("class", "pupil", "happened_on", "severity")),
            Map.entry("parent_bodies", List.of("body", "class", "members", "parents")),
            Map.entry("attendance", List.of("class", "pupil", "lessons_due", "missed_illness")),
            Map.entry("health", List.of("class", "pupil", "examined_on", "health_group")),
            Map.entry("health_measures", List.of("planned_on", "done_on", "pupils_to_cover", "pupils_covered")),
            Map.entry("surveys", List.of("respondents", "class", "positive", "answered", "invited")),
            Map.entry("demand", List.of("topic", "respondents", "class", "requests")),
            Map.entry("expert_checklists", List.of("item", "result", "area")),
            Map.entry("programmes", List.of("programme", "direction", "places")),
            Map.entry("extra_programmes", List.of("class", "pupil", "programme")),
            Map.entry("electives", List.of("class", "pupil", "course", "level", "teacher")),
            Map.entry("lesson_visits", List.of("visitor", "teacher", "planned_on", "held_on", "score", "max_score")),
            Map.entry("individual_work", List.of("class", "pupil", "subject", "group", "teacher", "plan_done")),
            Map.entry("complaints", List.of("received_on", "topic", "teacher", "upheld")),
            Map.entry("upbringing_events", List.of("event", "planned_on", "held_on", "class", "level")),
            Map.entry("event_participants", List.of("event", "planned_on", "class", "pupil", "teacher")),
            Map.entry("activities", List.of("class", "pupil", "interest", "covered")),
            Map.entry("offences", List.of("class", "pupil", "kind", "registered_on", "removed_on")));

    private static final Map<String, String> SPOKEN = Map.of("pupil", "pupil_id", "teacher", "staff_id");

    static RowForms of(Node file) {
        Map<String, List<String>> columns = new HashMap<>(SHORT);
        file.find("columns").ifPresent(node -> node.map()
                .forEach((dataset, names) -> columns.put(
                        dataset, names.list().stream().map(Node::text).toList())));
        Map<String, Map<String, String>> usual = new HashMap<>();
        file.find("usual").ifPresent(node -> node.map().forEach((dataset, cells) -> usual.put(dataset, cells(cells))));
        return new RowForms(columns, usual);
    }

    List<Map<String, String>> rows(String dataset, Node rows) {
        List<Map<String, String>> all = new ArrayList<>();
        rows.list().forEach(row -> all.addAll(each(row(dataset, row))));
        return all;
    }

    private Map<String, String> row(String dataset, Node node) {
        Map<String, String> row = new LinkedHashMap<>(usual.getOrDefault(dataset, Map.of()));
        row.putAll(node.isList() ? inOrder(dataset, node) : cells(node));
        row.values().removeIf(Set.of("", UNSAID)::contains);
        return row;
    }

    private Map<String, String> inOrder(String dataset, Node node) {
        List<String> names = columns.getOrDefault(dataset, List.of());
        List<Node> cells = node.list();
        if (cells.size() > names.size()) {
            throw node.wrong("a short row of %s has %s".formatted(dataset, names));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(spelled(names.get(i)), cells.get(i).text());
        }
        return row;
    }

    private static Map<String, String> cells(Node node) {
        return node.map().entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> spelled(cell.getKey()),
                        cell -> cell.getValue().text(),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static String spelled(String column) {
        return SPOKEN.getOrDefault(column, column);
    }

    /** A row about {@code p1..p25} or {@code t1..t25} stands for twenty-five. */
    private static List<Map<String, String>> each(Map<String, String> row) {
        return each("pupil_id", row).flatMap(one -> each("staff_id", one)).toList();
    }

    private static Stream<Map<String, String>> each(String column, Map<String, String> row) {
        return Several.of(row.getOrDefault(column, "")).stream().map(named -> {
            Map<String, String> one = new LinkedHashMap<>(row);
            one.computeIfPresent(column, (name, several) -> named);
            return one;
        });
    }
}
