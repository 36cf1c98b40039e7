package school.quality.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import school.quality.engine.school.Bands;
import school.quality.engine.school.Settings;

/**
 * The values by which one school is evaluated in one period, as they are kept with the run.
 *
 * @param texts by the setting's name in tables
 */
public record SettingValues(SortedMap<String, String> texts) {

    public SettingValues {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** These values with others in the place of those they name. */
    SettingValues with(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        others.forEach(all::replace);
        return new SettingValues(all);
    }

    public Settings settings() {
        return new Settings(
                number(Setting.SOU_FOR_NOT_ASSESSED),
                number(Setting.SMALL_GROUP),
                number(Setting.MINIMUM_ANSWERS),
                number(Setting.HIGH_EXAM_SCORE),
                Set.copyOf(numbers(Setting.COMMENDATION_GRADES)),
                text(Setting.STAYING_FULL_IS_GROWTH).equals(SettingForm.YesNo.YES),
                number(Setting.DELIVERY_NORM),
                number(Setting.TRAINING_YEARS),
                number(Setting.MODERN_YEARS),
                number(Setting.EXPIRING_MONTHS),
                new Bands(numbers(Setting.AGE_BANDS)),
                new Bands(numbers(Setting.EXPERIENCE_BANDS)));
    }

    private int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    private List<Integer> numbers(Setting setting) {
        return Arrays.stream(text(setting).split(",")).map(Integer::valueOf).toList();
    }

    private String text(Setting setting) {
        return Objects.requireNonNull(texts.get(setting.inTables()), setting::inTables);
    }
}
