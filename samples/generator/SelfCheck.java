package school.quality.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks every row as the program will: required values, types, codes, keys, references, ranges. */
final class SelfCheck {

    private final Catalogue catalogue;
    private final Tables tables;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, String> yearOfPeriod = new HashMap<>();

    private SelfCheck(Catalogue catalogue, Tables tables) {
        this.catalogue = catalogue;
        this.tables = tables;
    }

    /** The faults found, each with dataset, row and column; an empty list is what we want. */
    static List<String> faults(Catalogue catalogue, Tables tables) {
        SelfCheck check = new SelfCheck(catalogue, tables);
        check.learn();
        catalogue.datasets().forEach(check::dataset);
        return check.faults;
    }

    private void learn() {
        tables.of("periods").forEach(row -> yearOfPeriod.put(row.get("period"), row.get("year")));
        remember("ref staff", "staff", "staff_id");
        remember("ref pupils", "pupils", "pupil_id");
        remember("class", "classes", "class");
    }

    // Both with the year and without it: rows with only a date may mean any year.
    private void remember(String as, String dataset, String column) {
        Set<String> all = known.computeIfAbsent(as, key -> new HashSet<>());
        tables.of(dataset).forEach(row -> {
            all.add(row.get(column));
            all.add(row.get("year") + row.get(column));
        });
    }

    private void dataset(Catalogue.Dataset dataset) {
        if (tables.of(dataset.name()).isEmpty()) {
            faults.add(dataset.name() + ": no rows");
        }
        Set<String> keys = new HashSet<>();
        int number = 0;
        for (Tables.Row row : tables.of(dataset.name())) {
            String place = dataset.name() + " " + ++number + " ";
            dataset.columns().forEach(column -> cell(place + column.name(), column, row));
            unknownColumns(place, dataset, row);
            crossChecks(place, row);
            if (!keys.add(key(dataset, row))) {
                faults.add(place + "a second row of the key " + key(dataset, row));
            }
        }
    }

    private static String key(Catalogue.Dataset dataset, Tables.Row row) {
        return dataset.columns().stream()
                .filter(Catalogue.Column::key)
                .map(column -> String.valueOf(row.get(column.name())))
                .collect(Collectors.joining("|"));
    }

    private void unknownColumns(String place, Catalogue.Dataset dataset, Tables.Row row) {
        List<String> names =
                dataset.columns().stream().map(Catalogue.Column::name).toList();
        row.cells().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add(place + name + " unknown"));
    }

    private void cell(String place, Catalogue.Column column, Tables.Row row) {
        String value = row.get(column.name());
        if (value == null) {
            fail(column.required(), place + " is missing");
            return;
        }
        fail(!wellFormed(column, value), place + " is not a " + column.type());
        fail(value.length() > 200 || value.chars().anyMatch(Character::isISOControl), place + " has bad text");
        String kind = column.name().equals("class") ? "class" : column.type();
        boolean reference = known.containsKey(kind);
        fail(reference && !known.get(kind).contains(yearOf(row) + value), place + " refers to nothing: " + value);
        fail(column.name().equals("period") && !yearOfPeriod.containsKey(value), place + " is no period");
    }

    private String yearOf(Tables.Row row) {
        String year = row.get("year") != null ? row.get("year") : yearOfPeriod.get(row.get("period"));
        return year == null ? "" : year;
    }

    private static boolean wellFormed(Catalogue.Column column, String value) {
        return switch (column.type()) {
            case "text", "list", "ref staff", "ref pupils" -> !value.isBlank();
            case "date" -> value.matches("20\\d\\d-\\d\\d-\\d\\d|19\\d\\d-\\d\\d-\\d\\d");
            case "integer" -> value.matches("\\d+");
            case "decimal" -> value.matches("\\d+(\\.\\d+)?");
            case "money" -> value.matches("\\d+\\.\\d\\d");
            case "bool" -> value.equals("true") || value.equals("false");
            default -> column.allows(value);
        };
    }

    private void crossChecks(String place, Tables.Row row) {
        ordered(place, row, "positive", "answered");
        ordered(place, row, "answered", "invited");
        ordered(place, row, "pupils_covered", "pupils_to_cover");
        ordered(place, row, "of_them_at_risk", "pupils_covered");
        inOrder(place, row, "starts_on", "ends_on");
        inOrder(place, row, "hired_on", "left_on");
        inOrder(place, row, "enrolled_on", "left_on");
        inOrder(place, row, "registered_on", "removed_on");
        inOrder(place, row, "acquired_on", "written_off_on");
        fail(
                number(row, "missed_illness") + number(row, "missed_excused") + number(row, "missed_unexcused")
                        > number(row, "lessons_due"),
                place + "more lessons missed than due");
        fail(number(row, "positive") + number(row, "neutral") > number(row, "answered"), place + "too many answers");
        fail(row.get("health_group") != null && !row.get("health_group").matches("[1-5]"), place + "health group");
        fail(
                row.get("fte") != null && (number(row, "fte") <= 0 || number(row, "fte") > 2),
                place + "fte " + row.get("fte"));
        fail(row.get("snils") != null && !controlled(row.get("snils")), place + "control number");
    }

    private void ordered(String place, Tables.Row row, String less, String more) {
        fail(row.get(more) != null && number(row, less) > number(row, more), place + less + " above " + more);
    }

    private void inOrder(String place, Tables.Row row, String first, String last) {
        boolean both = row.get(first) != null && row.get(last) != null;
        fail(both && row.get(first).compareTo(row.get(last)) > 0, place + last + " before " + first);
    }

    private static double number(Tables.Row row, String column) {
        return row.get(column) == null ? 0 : Double.parseDouble(row.get(column));
    }

    private static boolean controlled(String snils) {
        String digits = snils.replaceAll("\\D", "");
        int sum = 0;
        for (int weight = 9; weight > 0; weight--) {
            sum += weight * (digits.charAt(9 - weight) - '0');
        }
        return sum % 101 % 100 == Integer.parseInt(digits.substring(9));
    }

    private void fail(boolean broken, String fault) {
        if (broken) {
            faults.add(fault);
        }
    }
}
