package school.quality.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A setting of the method: the number or list that may differ from school to school, and what its values look like. */
public enum Setting {
    /** Points of 100. */
    SOU_FOR_NOT_ASSESSED(SettingForm.whole(0, 100)),
    /** Pupils. */
    SMALL_GROUP(SettingForm.whole(1, 100)),
    /** Answers of a group of respondents. */
    MINIMUM_ANSWERS(SettingForm.whole(1, 100)),
    /** Test points of 100. */
    HIGH_EXAM_SCORE(SettingForm.whole(0, 100)),
    COMMENDATION_GRADES(SettingForm.rising(1, 11)),
    STAYING_FULL_IS_GROWTH(SettingForm.yesNo()),
    /** Per cent of the planned lessons. */
    DELIVERY_NORM(SettingForm.whole(0, 100)),
    TRAINING_YEARS(SettingForm.whole(1, 10)),
    MODERN_YEARS(SettingForm.whole(1, 50)),
    EXPIRING_MONTHS(SettingForm.whole(1, 60)),
    /** Years of age. */
    AGE_BANDS(SettingForm.rising(15, 99)),
    /** Years of teaching. */
    EXPERIENCE_BANDS(SettingForm.rising(1, 70));

    private final SettingForm form;

    Setting(SettingForm form) {
        this.form = form;
    }

    public static Optional<Setting> named(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.inTables().equals(name))
                .findFirst();
    }

    /** The name in tables, for example {@code small_group}. */
    public String inTables() {
        return name().toLowerCase(Locale.ROOT);
    }

    public SettingForm form() {
        return form;
    }
}
