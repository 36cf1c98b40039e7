package school.quality.engine.rating;

import school.quality.engine.money.Fraction;

/**
 * A reason with what it speaks of.
 *
 * @param detail a dataset, a number, a code; empty where there is nothing to add; never a name or free text
 */
public record Remark(PointsReason reason, String detail) {

    public static Remark of(PointsReason reason) {
        return new Remark(reason, "");
    }

    public static Remark of(PointsReason reason, String detail) {
        return new Remark(reason, detail);
    }

    /** A number of points as people write it. */
    static String plain(Fraction number) {
        return number.rounded(2).stripTrailingZeros().toPlainString();
    }
}
