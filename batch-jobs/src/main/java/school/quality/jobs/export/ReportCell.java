package school.quality.jobs.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.jobs.sheet.Tone;

/**
 * A cell of a report.
 *
 * @param form how a number looks
 * @param tone what the cell means; normal leaves the word to its row
 */
record ReportCell(Content content, Form form, Tone tone) {

    /** What stands in a cell. */
    sealed interface Content {}

    record Text(String text) implements Content {}

    record Number(BigDecimal value) implements Content {}

    record Day(LocalDate day) implements Content {}

    /** The sum of what stands above, from a row on (counted from 1), beside its value. */
    record Sum(int fromRow, BigDecimal value) implements Content {}

    record Nothing() implements Content {}

    /** How a cell shows what it holds; a shown number is never another one than the cell holds, only shorter. */
    enum Form {
        TEXT("@"),
        EXACT("General"),
        WHOLE("0"),
        ONE_DECIMAL("0.0"),
        TWO_DECIMALS("0.00"),
        MONEY("#,##0.00"),
        DATE("dd.mm.yyyy");

        final String pattern;

        Form(String pattern) {
            this.pattern = pattern;
        }
    }

    private static final ReportCell EMPTY = new ReportCell(new Nothing(), Form.TEXT, Tone.NORMAL);

    static ReportCell empty() {
        return EMPTY;
    }

    static ReportCell text(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new ReportCell(new Text(text), Form.TEXT, Tone.NORMAL);
    }

    static ReportCell number(Form form, @Nullable BigDecimal value) {
        return value == null ? EMPTY : new ReportCell(new Number(value), form, Tone.NORMAL);
    }

    static ReportCell whole(long value) {
        return number(Form.WHOLE, BigDecimal.valueOf(value));
    }

    static ReportCell day(LocalDate day) {
        return new ReportCell(new Day(day), Form.DATE, Tone.NORMAL);
    }

    static ReportCell points(BigDecimal points) {
        return number(Form.TWO_DECIMALS, points);
    }

    /** A figure with the decimals it is shown with, at most two. */
    static ReportCell shown(BigDecimal value) {
        return number(
                value.scale() <= 0 ? Form.WHOLE : value.scale() == 1 ? Form.ONE_DECIMAL : Form.TWO_DECIMALS, value);
    }

    /** A sum of money; empty where it is unknown. */
    static ReportCell money(@Nullable Money money) {
        return number(Form.MONEY, money == null ? null : money.roubles());
    }

    static ReportCell sum(int fromRow, Money value) {
        return new ReportCell(new Sum(fromRow, value.roubles()), Form.MONEY, Tone.NORMAL);
    }

    ReportCell as(Tone other) {
        return new ReportCell(content, form, other);
    }
}
