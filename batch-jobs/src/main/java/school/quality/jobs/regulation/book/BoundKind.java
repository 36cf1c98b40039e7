package school.quality.jobs.regulation.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.templates.FilledCell;

/**
 * The bound of a band: a number, or a number with a sign that says whether it belongs to the band: {@code <60}.
 *
 * @param open   the sign of a bound that does not belong to the band
 * @param closed the signs of a bound that does
 */
record BoundKind(String open, List<String> closed) implements Kind {

    static final BoundKind LOWER = new BoundKind(">", List.of(">=", "≥"));
    static final BoundKind UPPER = new BoundKind("<", List.of("<=", "≤"));

    private static final Pattern SIGNED = Pattern.compile("(<=|>=|[<>≤≥])?\\s*(.*)");

    /**
     * A bound as it was written.
     *
     * @param open whether a sign leaves the bound out; null where there is no sign
     */
    record Bound(BigDecimal number, @Nullable Boolean open) {}

    @Override
    public Answer read(String cell, DatasetWords words) {
        Matcher signed = SIGNED.matcher(PlainText.NAME.apply(cell));
        String sign = signed.matches() ? signed.group(1) : "?";
        if (sign != null && !sign.equals(open) && !closed.contains(sign)) {
            return Kind.not("bound");
        }
        return NumberKind.NUMBER
                .number(signed.group(2))
                .map(number -> Kind.value(new Bound(number, sign == null ? null : sign.equals(open))))
                .orElseGet(() -> Kind.not("bound"));
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        return NumberKind.NUMBER.written(value, words);
    }
}
