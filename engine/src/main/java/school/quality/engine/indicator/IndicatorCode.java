package school.quality.engine.indicator;

import java.util.Arrays;
import java.util.Comparator;

/** Numbers of indicators in the programme: section and number, ordered as numbers ({@code 1.1.10} after {@code 1.1.9}). */
public final class IndicatorCode {

    public static final Comparator<String> ORDER = (one, other) -> Arrays.compare(numbers(one), numbers(other));

    private IndicatorCode() {}

    /** Section of an indicator: {@code 1.1} of {@code 1.1.2}. */
    public static String section(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    private static int[] numbers(String code) {
        return Arrays.stream(code.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
