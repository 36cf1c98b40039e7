package school.quality.engine.dynamics;

import school.quality.engine.indicator.Better;

/**
 * Where a figure went from its base, as people see it: by the change that is shown, so that an arrow never contradicts the
 * number beside it.
 */
public record Movement(Direction direction, Progress progress) {

    /** Which way the number went. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    /** Whether that is good for the school. */
    public enum Progress {
        GROWTH,
        DECLINE,
        NONE,
        /** The indicator is good neither way. */
        NOT_JUDGED
    }

    /** @param stayingFullIsGrowth setting: whether a share that stays at 100 counts as growth, where higher is better */
    public static Movement of(Change change, Better better, boolean stayingFullIsGrowth) {
        int sign = change.shown().signum();
        Direction direction = sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.NONE;
        boolean growth = change.staysFull() && stayingFullIsGrowth && better == Better.HIGHER;
        return new Movement(direction, growth ? Progress.GROWTH : progress(sign, better));
    }

    private static Progress progress(int sign, Better better) {
        if (better == Better.NEUTRAL) {
            return Progress.NOT_JUDGED;
        }
        int good = better == Better.HIGHER ? sign : -sign;
        return good > 0 ? Progress.GROWTH : good < 0 ? Progress.DECLINE : Progress.NONE;
    }
}
