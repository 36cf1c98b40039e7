package school.quality.jobs.method;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.FaultCode;
import school.quality.rules.MethodSettings;
import school.quality.rules.Setting;
import school.quality.rules.SettingForm;
import school.quality.rules.SettingRow;

/** The settings of the method, a row for each value from a day on. */
public final class SettingsTable extends MethodTable {

    private static final String SETTING = "setting";
    private static final String VALUE = "value";

    public SettingsTable() {
        super(DatasetCatalogue.method().dataset("settings"));
    }

    @Override
    List<Map<String, String>> bundled() {
        return MethodSettings.bundled().rows().stream().map(SettingsTable::row).toList();
    }

    @Override
    Map<String, String> checked(Map<String, String> row, Consumer<Fault> faults) {
        Map<String, String> kept = new HashMap<>(row);
        form(row).ifPresent(form -> Optional.ofNullable(row.get(VALUE)).ifPresent(text -> form.kept(text)
                .ifPresentOrElse(value -> kept.put(VALUE, value), () -> faults.accept(fault(form, text)))));
        return kept;
    }

    @Override
    Comparator<Map<String, String>> order() {
        return Comparator.<Map<String, String>, Setting>comparing(
                        row -> Setting.named(row.get(SETTING)).orElseThrow())
                .thenComparing(row -> row.get(VALID_FROM));
    }

    @Override
    String shown(DatasetColumn column, String value, boolean russian) {
        if (russian && column.name().equals(VALUE)) {
            return value.equals("yes") ? "да" : value.equals("no") ? "нет" : value;
        }
        return super.shown(column, value, russian);
    }

    private static Optional<SettingForm> form(Map<String, String> row) {
        return Optional.ofNullable(row.get(SETTING)).flatMap(Setting::named).map(Setting::form);
    }

    private static Fault fault(SettingForm form, String text) {
        if (form instanceof SettingForm.Whole whole) {
            return Fault.in(VALUE, FaultCode.OUT_OF_RANGE, text, range(whole.least(), whole.most()));
        }
        if (form instanceof SettingForm.Rising rising) {
            return Fault.in(VALUE, FaultCode.NOT_RISING, text, range(rising.least(), rising.most()));
        }
        return Fault.in(VALUE, FaultCode.NOT_YES_OR_NO, text);
    }

    private static Map<String, String> range(int least, int most) {
        return Map.of("min", Integer.toString(least), "max", Integer.toString(most));
    }

    private static Map<String, String> row(SettingRow row) {
        return new TreeMap<>(Map.of(
                SETTING, row.setting().inTables(),
                VALID_FROM, row.validFrom().toString(),
                VALUE, row.value(),
                SOURCE, row.source()));
    }
}
