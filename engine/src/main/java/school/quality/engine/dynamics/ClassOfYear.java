package school.quality.engine.dynamics;

import java.util.Locale;

/**
 * A class in the register of a school year.
 *
 * @param name for example {@code 7А}, {@code 7-А}, {@code 11 Б}
 * @param grade 1 to 11
 */
public record ClassOfYear(String name, int grade) {

    /** What the class keeps from year to year: its name without the grade, however it is spelled. */
    String letter() {
        String withoutGrade = name.replaceFirst("(?<!\\d)" + grade + "(?!\\d)", "");
        return withoutGrade.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
