package school.quality.jobs.load;

import java.util.regex.Pattern;
import school.quality.jobs.fault.FaultCode;

/** The personal insurance number: nine digits and a control number over them. */
final class Snils {

    private static final Pattern FORM = Pattern.compile("\\d{3}[- ]?\\d{3}[- ]?\\d{3}[- ]?\\d{2}");
    // Numbers up to this one were given out before control numbers were.
    private static final int LAST_WITHOUT_CONTROL = 1_001_998;
    private static final int DIGITS = 9;
    private static final int MODULUS = 101;
    private static final int WRAPPED = 100;

    private Snils() {}

    static Reading read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Reading.wrong(FaultCode.SNILS_FORM);
        }
        String digits = text.replaceAll("\\D", "");
        int control = Integer.parseInt(digits.substring(DIGITS));
        boolean checked = Integer.parseInt(digits.substring(0, DIGITS)) > LAST_WITHOUT_CONTROL;
        return checked && control != controlOf(digits)
                ? Reading.wrong(FaultCode.SNILS_CONTROL)
                : Reading.value(digits.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{2})", "$1-$2-$3 $4"));
    }

    private static int controlOf(String digits) {
        int sum = 0;
        for (int place = 0; place < DIGITS; place++) {
            sum += Character.digit(digits.charAt(place), 10) * (DIGITS - place);
        }
        return sum % MODULUS % WRAPPED;
    }
}
