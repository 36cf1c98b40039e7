package school.quality.jobs.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/** The school of a case, made complete: what the case does not say is what every school has. */
final class GivenSchool {

    static final String YEAR = "2025/26";

    private static final Set<String> STAFF_COLUMNS =
            Set.of("staff_id", "class_teacher", "visitor", "expert", "entered_by");

    private final String code;
    private final Case given;
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<InYear, String> classOfPupil = new LinkedHashMap<>();
    private final Set<InYear> classes = new LinkedHashSet<>();
    private final Set<InYear> staff = new LinkedHashSet<>();
    private final Set<String> years = new TreeSet<>(Set.of(YEAR));

    /** A class, a pupil or an employee of a school year. */
    private record InYear(String year, String name) {}

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
        Set<InYear> told = named("pupils", "pupil_id");
        new LinkedHashMap<>(classOfPupil).forEach((pupil, className) -> {
            if (!told.contains(pupil)) {
                add("pupils", Map.of("year", pupil.year(), "pupil_id", pupil.name(), "class", className));
            }
        });
        classes.removeAll(named("classes", "class"));
        classes.forEach(one -> addRow("classes", Map.of("year", one.year(), "class", one.name())));
        staff.removeAll(named("staff", "staff_id"));
        staff.forEach(one -> addRow("staff", Map.of("year", one.year(), "staff_id", one.name())));
        Set<InYear> toldPeriods = named("periods", "period");
        years.stream()
                .flatMap(year -> usualPeriods(year).stream())
                .filter(period -> !toldPeriods.contains(new InYear(yearOf(period), period.get("period"))))
                .forEach(period -> addRow("periods", period));
    }

    private Set<InYear> named(String dataset, String column) {
        return rows.getOrDefault(dataset, List.of()).stream()
                .map(row -> new InYear(yearOf(row), row.get(column)))
                .collect(Collectors.toSet());
    }

    /** A row that may name a class, a pupil and staff. */
    private void add(String dataset, Map<String, String> told) {
        String year = yearOf(told);
        years.add(year);
        String className = told.getOrDefault("class", "");
        if (!className.isEmpty()) {
            classes.add(new InYear(year, className));
        }
        if (told.containsKey("pupil_id") && !className.isEmpty()) {
            classOfPupil.putIfAbsent(new InYear(year, told.get("pupil_id")), className);
        }
        told.forEach((column, cell) -> {
            if (STAFF_COLUMNS.contains(column)) {
                staff.add(new InYear(year, cell));
            }
        });
        addRow(dataset, told);
    }

    /** The school year of a row: it names the year, or a period of it; else it is of the year that the case is about. */
    private static String yearOf(Map<String, String> row) {
        String period = row.getOrDefault("period", "");
        return row.getOrDefault("year", period.contains("-") ? period.split("/")[0].replace('-', '/') : YEAR);
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
            usual.put("year", yearOf(told));
        }
        if (table.has("period")) {
            usual.put("period", given.period());
        }
        usual.putAll(usualCells(table.name(), told, number));
        return usual;
    }

    private static Map<String, String> usualCells(String dataset, Map<String, String> told, int number) {
        return switch (dataset) {
            case "classes" -> Map.of("grade", told.get("class").replaceAll("\\D", ""));
            case "pupils" -> Map.of("enrolled_on", firstYear(yearOf(told)) + "-09-01");
            case "teaching_load" -> Map.of("lessons_planned", "34", "lessons_given", "34");
            case "achievements" -> Map.of("event", "Мероприятие " + number);
            case "staff" -> teacher();
            case "attendance" -> Map.of("missed_illness", "0", "missed_excused", "0", "missed_unexcused", "0");
            case "health_measures" -> Map.of("measure", "Мероприятие " + number);
            case "lesson_visits" -> Map.of("lesson", "Урок " + number);
            case "complaints" -> Map.of("number", "" + number);
            case "upbringing_events" -> Map.of("level", "SCHOOL");
            case "training" -> Map.of("course", "Курс " + number, "hours", "36");
            case "teacher_activities" -> Map.of("activity", "Дело " + number);
            case "equipment" -> Map.of("inventory_no", "И-" + number);
            case "meals" -> Map.of("hot", "нет", "free", "нет");
            case "injuries" -> Map.of("severity", "LIGHT");
            default -> Map.of();
        };
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

    private static List<Map<String, String>> usualPeriods(String year) {
        String code = year.replace('/', '-');
        int autumn = firstYear(year);
        int spring = autumn + 1;
        return List.of(
                period(code + "/S1", "SEMESTER", autumn + "-09-01", autumn + "-12-31"),
                period(code + "/S2", "SEMESTER", spring + "-01-09", spring + "-05-31"),
                period(code + "/Y", "YEAR", autumn + "-09-01", spring + "-05-31"));
    }

    private static int firstYear(String year) {
        return Integer.parseInt(year.substring(0, 4));
    }

    private static Map<String, String> period(String code, String kind, String startsOn, String endsOn) {
        return Map.of("period", code, "kind", kind, "starts_on", startsOn, "ends_on", endsOn);
    }
}
