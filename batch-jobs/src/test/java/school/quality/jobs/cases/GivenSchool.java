package school.quality.jobs.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/** The school of a case, made complete: what the case does not say is what every school has. */
final class GivenSchool {

    static final String YEAR = "2025/26";
    private static final List<Map<String, String>> USUAL_PERIODS = List.of(
            period("2025-26/S1", "SEMESTER", "2025-09-01", "2025-12-31"),
            period("2025-26/S2", "SEMESTER", "2026-01-09", "2026-05-31"),
            period("2025-26/Y", "YEAR", "2025-09-01", "2026-05-31"));

    private final String code;
    private final Case given;
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<String, String> classOfPupil = new LinkedHashMap<>();
    private final Set<String> classes = new LinkedHashSet<>();
    private final Set<String> staff = new LinkedHashSet<>();

    GivenSchool(String code, Case given) {
        this.code = code;
        this.given = given;
        given.given().forEach((dataset, told) -> told.forEach(row -> add(dataset, row)));
        addWhoIsNamed();
    }

    /** Rows by dataset; each has the column {@code school}. */
    Map<String, List<Map<String, String>>> rows() {
        return rows;
    }

    private void addWhoIsNamed() {
        Set<String> told = named("pupils", "pupil_id");
        new LinkedHashMap<>(classOfPupil).forEach((pupil, className) -> {
            if (!told.contains(pupil)) {
                add("pupils", Map.of("pupil_id", pupil, "class", className));
            }
        });
        classes.removeAll(named("classes", "class"));
        classes.forEach(name -> addRow("classes", Map.of("class", name)));
        staff.removeAll(named("staff", "staff_id"));
        staff.forEach(number -> addRow("staff", Map.of("staff_id", number)));
        Set<String> toldPeriods = named("periods", "period");
        USUAL_PERIODS.stream()
                .filter(period -> !toldPeriods.contains(period.get("period")))
                .forEach(period -> addRow("periods", period));
    }

    private Set<String> named(String dataset, String column) {
        return rows.getOrDefault(dataset, List.of()).stream()
                .map(row -> row.get(column))
                .collect(Collectors.toSet());
    }

    /** A row that may name a class, a pupil and staff. */
    private void add(String dataset, Map<String, String> told) {
        String className = told.getOrDefault("class", "");
        if (!className.isEmpty()) {
            classes.add(className);
        }
        if (told.containsKey("pupil_id") && !className.isEmpty()) {
            classOfPupil.putIfAbsent(told.get("pupil_id"), className);
        }
        told.forEach((column, cell) -> {
            if (column.equals("staff_id") || column.equals("class_teacher")) {
                staff.add(cell);
            }
        });
        addRow(dataset, told);
    }

    private void addRow(String dataset, Map<String, String> told) {
        List<Map<String, String>> others = rows.computeIfAbsent(dataset, name -> new ArrayList<>());
        Dataset table = DatasetCatalogue.bundled().dataset(dataset);
        Map<String, String> row = new LinkedHashMap<>(told);
        if (!table.has("class")) {
            row.remove("class");
        }
        usual(table, row, others.size() + 1).forEach(row::putIfAbsent);
        row.put("school", code);
        others.add(row);
    }

    private Map<String, String> usual(Dataset table, Map<String, String> told, int number) {
        Map<String, String> usual = new LinkedHashMap<>();
        if (table.has("year")) {
            usual.put("year", YEAR);
        }
        if (table.has("period")) {
            usual.put("period", given.period());
        }
        switch (table.name()) {
            case "classes" -> usual.put("grade", told.get("class").replaceAll("\\D", ""));
            case "pupils" -> usual.put("enrolled_on", "2025-09-01");
            case "teaching_load" -> usual.putAll(Map.of("lessons_planned", "34", "lessons_given", "34"));
            case "achievements" -> usual.put("event", "Мероприятие " + number);
            case "staff" -> usual.putAll(teacher());
            case "training" -> usual.putAll(Map.of("course", "Курс " + number, "hours", "36"));
            case "teacher_activities" -> usual.put("activity", "Мероприятие " + number);
            case "equipment" -> usual.put("inventory_no", "И-" + number);
            case "meals" -> usual.putAll(Map.of("hot", "нет", "free", "нет"));
            case "injuries" -> usual.put("severity", "LIGHT");
            default -> {}
        }
        return usual;
    }

    private static Map<String, String> teacher() {
        return Map.of(
                "last_name", "Иванова",
                "first_name", "Анна",
                "category", "TEACHING",
                "position", "Учитель",
                "employment", "MAIN",
                "fte", "1",
                "hired_on", "2015-08-20");
    }

    private static Map<String, String> period(String code, String kind, String startsOn, String endsOn) {
        return Map.of("period", code, "kind", kind, "starts_on", startsOn, "ends_on", endsOn);
    }
}
