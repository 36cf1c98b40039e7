package school.quality.jobs.regulation.book;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import school.quality.jobs.export.templates.FilledCell;

/**
 * Numbers as schools write them: {@code 12,5}, {@code 12.5}, {@code 5 %}, {@code 95 000,00}. Exact, with the zeros that were written.
 *
 * @param isText  whether the JSON form has the number in quotes
 * @param isShare whether {@code 5 %} is 0.05; otherwise it is 5
 * @param isMoney whether it is roubles and kopecks, which have zeros of their own
 */
record NumberKind(boolean isText, boolean isShare, boolean isMoney) implements Kind {

    static final NumberKind NUMBER = new NumberKind(false, false, false);
    static final NumberKind DECIMAL = new NumberKind(true, true, false);
    static final NumberKind SHARE = new NumberKind(true, true, false);
    static final NumberKind MONEY = new NumberKind(true, false, true);

    private static final Pattern NUMBER_TEXT = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(\\D|$))");
    private static final Pattern ROUBLES = Pattern.compile(" ?(₽|р\\.?|руб\\.?)$");
    private static final int SAFE_DIGITS = 15;

    @Override
    public Answer read(String cell, DatasetWords words) {
        return number(isMoney ? withoutCurrency(cell) : cell)
                .map(number -> isText ? Kind.value(number.toPlainString()) : Kind.value(number))
                .orElseGet(() -> Kind.not(isShare ? "share" : isMoney ? "money" : "number"));
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        BigDecimal number = new BigDecimal(value.toString());
        return cell(isMoney ? plain(number) : number);
    }

    Optional<BigDecimal> number(String cell) {
        String text = THOUSANDS
                .matcher(PlainText.NAME.apply(cell))
                .replaceAll("")
                .replace(',', '.')
                .replace('\u2212', '-');
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
        if (!NUMBER_TEXT.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(percent && isShare ? number.movePointLeft(2) : number);
    }

    /** A number of a workbook where it keeps the number as it is written, else text. */
    static FilledCell cell(BigDecimal number) {
        boolean kept = number.precision() <= SAFE_DIGITS
                && number.scale() <= SAFE_DIGITS
                && number.toPlainString().equals(plain(number).toPlainString());
        return kept ? new FilledCell.Figure(number) : new FilledCell.Words(number.toPlainString());
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static String withoutCurrency(String cell) {
        return ROUBLES.matcher(PlainText.NAME.apply(cell)).replaceAll("");
    }
}
