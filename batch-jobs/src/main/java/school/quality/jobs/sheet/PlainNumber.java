package school.quality.jobs.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a person would write them: no exponent, no needless zeros, no digits that a spreadsheet does not show. */
final class PlainNumber {

    /** So many digits a spreadsheet shows; what is beyond is left over from calculating, as in 0.30000000000000004. */
    private static final int SAFE_DIGITS = 15;

    private static final int LARGEST_SCALE = 400;

    private PlainNumber() {}

    /**
     * The number a workbook stores in binary.
     *
     * @throws NumberFormatException when the text is no number
     */
    static String ofBinary(String stored) {
        if (isShortWhole(stored)) {
            return stored;
        }
        double value = parsed(stored);
        if (stored.length() <= SAFE_DIGITS) {
            // So few digits survive the way into binary and back: no shorter number means the same.
            return ofDecimal(stored);
        }
        return plain(new BigDecimal(value).round(new MathContext(SAFE_DIGITS)));
    }

    /** The number a text format writes in decimal, exact; what is far beyond any figure of a school stays as written. */
    static String ofDecimal(String written) {
        try {
            BigDecimal value = new BigDecimal(written);
            return Math.abs((long) value.scale()) > LARGEST_SCALE ? written : plain(value);
        } catch (NumberFormatException tooFar) {
            return written;
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static double parsed(String stored) {
        boolean digits = stored.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0);
        double value = digits ? Double.parseDouble(stored) : Double.NaN;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new NumberFormatException("not a number");
        }
        return value;
    }

    private static boolean isShortWhole(String stored) {
        int length = stored.length();
        if (length == 0 || length > SAFE_DIGITS || length > 1 && stored.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
