package school.quality.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The settings of the method that the program brings along: dated rows, of which the latest valid on a day holds. */
public final class MethodSettings {

    private static final class Bundled {
        static final MethodSettings TABLE = new MethodSettings(
                Table.read("/catalogue/settings.csv").map(MethodSettings::row).toList());
    }

    private final List<SettingRow> rows;

    private MethodSettings(List<SettingRow> rows) {
        this.rows = rows;
    }

    public static MethodSettings bundled() {
        return Bundled.TABLE;
    }

    /** In the order of the table. */
    public List<SettingRow> rows() {
        return rows;
    }

    /**
     * The values for a period that begins on this day.
     *
     * @param own what a school, or an earlier run, has in the place of the bundled values, by the setting's name
     */
    public SettingValues on(LocalDate day, Map<String, String> own) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Setting setting : Setting.values()) {
            values.put(setting.inTables(), value(setting, day));
        }
        return new SettingValues(values).with(own);
    }

    private String value(Setting setting, LocalDate day) {
        return rows.stream()
                .filter(row -> row.setting() == setting && !row.validFrom().isAfter(day))
                .max(Comparator.comparing(SettingRow::validFrom))
                .map(SettingRow::value)
                .orElseThrow(() -> new IllegalStateException("No setting " + setting + " on " + day));
    }

    private static SettingRow row(Map<String, String> row) {
        return new SettingRow(
                Setting.named(row.get("setting")).orElseThrow(),
                LocalDate.parse(row.get("valid_from")),
                row.get("value"),
                row.get("source"));
    }
}
