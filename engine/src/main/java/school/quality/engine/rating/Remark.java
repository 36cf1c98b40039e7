package school.quality.engine.rating;

/**
 * A reason with what it speaks of.
 *
 * @param detail a dataset, a number, a code; empty where there is nothing to add; never a person's data
 */
public record Remark(PointsReason reason, String detail) {

    public static Remark of(PointsReason reason) {
        return new Remark(reason, "");
    }

    public static Remark of(PointsReason reason, Object detail) {
        return new Remark(reason, detail.toString());
    }
}
