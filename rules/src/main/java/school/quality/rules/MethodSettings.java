package school.quality.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.quality.engine.school.Bands;
import school.quality.engine.school.Settings;

/** The bundled settings of the method: dated rows, of which the latest that is valid on a day holds. */
public final class MethodSettings {

    private final List<Map<String, String>> rows;

    private MethodSettings(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    public static MethodSettings bundled() {
        return new MethodSettings(Table.read("/catalogue/settings.csv").toList());
    }

    /** The settings for a period that begins on this day. */
    public Settings on(LocalDate day) {
        return new Settings(
                number("sou_for_not_assessed", day),
                number("small_group", day),
                number("minimum_answers", day),
                number("high_exam_score", day),
                Set.copyOf(numbers("commendation_grades", day)),
                value("staying_full_is_growth", day).equals("yes"),
                number("delivery_norm", day),
                number("training_years", day),
                number("modern_years", day),
                number("expiring_months", day),
                new Bands(numbers("age_bands", day)),
                new Bands(numbers("experience_bands", day)));
    }

    private int number(String setting, LocalDate day) {
        return Integer.parseInt(value(setting, day));
    }

    private List<Integer> numbers(String setting, LocalDate day) {
        return Arrays.stream(value(setting, day).split(","))
                .map(Integer::valueOf)
                .toList();
    }

    private String value(String setting, LocalDate day) {
        return rows.stream()
                .filter(row -> row.get("setting").equals(setting))
                .filter(row -> !LocalDate.parse(row.get("valid_from")).isAfter(day))
                .max(Comparator.comparing(row -> row.get("valid_from")))
                .map(row -> row.get("value"))
                .orElseThrow(() -> new IllegalStateException("No setting " + setting + " on " + day));
    }
}
