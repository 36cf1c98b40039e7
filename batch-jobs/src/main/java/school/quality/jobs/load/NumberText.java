package school.quality.jobs.load;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import school.quality.jobs.fault.FaultCode;

/** Numbers as schools write them: {@code 5}, {@code 5.0}, {@code 12,5}. Exact, never binary. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern ZERO_FRACTION = Pattern.compile("(\\d+)[.,]0+");
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int LONGEST = 60;
    private static final int KOPECK_DIGITS = 2;

    private NumberText() {}

    static Reading integer(String text) {
        return read(text, FaultCode.NOT_AN_INTEGER, number -> {
            if (number.scale() > 0) {
                return Reading.wrong(FaultCode.NOT_AN_INTEGER);
            }
            return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                    ? Reading.wrong(FaultCode.NUMBER_TOO_LARGE)
                    : stored(number);
        });
    }

    static Reading decimal(String text) {
        return read(text, FaultCode.NOT_A_NUMBER, NumberText::stored);
    }

    static Reading money(String text) {
        return read(
                text,
                FaultCode.NOT_A_NUMBER,
                number -> number.scale() > KOPECK_DIGITS ? Reading.wrong(FaultCode.KOPECK_FRACTION) : stored(number));
    }

    /** {@code 5} for {@code 5.0}: spreadsheets make decimals of whole marks. */
    static String withoutZeroFraction(String text) {
        return ZERO_FRACTION.matcher(text).matches() ? text.substring(0, text.length() - fraction(text)) : text;
    }

    private static int fraction(String text) {
        return text.length() - Math.max(text.indexOf('.'), text.indexOf(','));
    }

    private static Reading read(String text, FaultCode notANumber, Function<BigDecimal, Reading> form) {
        String plain = text.replace(',', '.').replace('\u2212', '-');
        if (!NUMBER.matcher(plain).matches()) {
            return Reading.wrong(notANumber);
        }
        if (plain.length() > LONGEST) {
            return Reading.wrong(FaultCode.NUMBER_TOO_LARGE);
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        if (number.signum() < 0) {
            return Reading.wrong(FaultCode.NEGATIVE);
        }
        return number.precision() - number.scale() > MOST_WHOLE_DIGITS
                ? Reading.wrong(FaultCode.NUMBER_TOO_LARGE)
                : form.apply(number);
    }

    private static Reading stored(BigDecimal number) {
        return Reading.value(number.toPlainString());
    }
}
