package school.quality.rules;

import java.time.LocalDate;

/**
 * A value of a setting from a day on.
 *
 * @param source who says so: a clause of the programme, an order of the school; may be empty
 */
public record SettingRow(Setting setting, LocalDate validFrom, String value, String source) {}
