package school.quality.engine.rating;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.money.Fraction;

/**
 * How the points of a criterion were worked out, step by step, so that they can be worked out again with a pencil.
 *
 * @param units what was judged: one, or one a class and subject
 * @param items of a person as the rows of the method valued them; empty for other methods
 * @param others criteria whose points were taken
 * @param precondition null where there is none
 * @param bonus null where there is none
 * @param declared the value that the teacher declared, where the method compares it
 * @param mean of the units that have a value, each times its coefficient
 * @param added points of the bonus; 0 where there are none
 * @param computed both together, before the maximum of the criterion and before rounding
 */
public record Workings(
        List<Unit> units,
        List<ItemPoints> items,
        List<Other> others,
        @Nullable Checked precondition,
        @Nullable Checked bonus,
        @Nullable Fraction declared,
        Fraction mean,
        Fraction added,
        Fraction computed) {

    public static final Workings NONE = new Workings(
            List.of(), List.of(), List.of(), null, null, null, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

    public Workings {
        units = List.copyOf(units);
        items = List.copyOf(items);
        others = List.copyOf(others);
    }

    /**
     * What was judged.
     *
     * @param name of the class or class and subject; empty where there is one judgement only
     * @param seen the number as the method saw it, rounded as the criterion says; null for codes, items and formulas
     * @param compared what the figure was compared with; null where the figure itself is the number
     * @param names the numbers of a formula
     * @param points before the coefficient
     * @param row of the method that gave them; empty where none did
     * @param counted whether it goes into the mean
     * @param next what would give more points; null where nothing is known to
     */
    public record Unit(
            String name,
            @Nullable Fraction seen,
            @Nullable Compared compared,
            Map<String, Name> names,
            Fraction points,
            Fraction coefficient,
            String row,
            boolean counted,
            @Nullable NextRow next) {}

    /** A number that a formula names, with the figures it was added up from. */
    public record Name(Fraction seen, List<FigureKey> figures) {}

    /**
     * An item by the first row that fits it.
     *
     * @param key names the row of the dataset
     * @param row of the method, from 0; -1 where none fits
     * @param points with the multiplier for special needs
     * @param counted whether it goes into the points: the best ones where there is a limit
     */
    public record ItemPoints(String key, int row, Fraction points, boolean counted) {}

    /** Points of another criterion of the section. */
    public record Other(String code, Fraction points) {}

    /** A condition of the regulation and the number it was held against; null where its source has none. */
    public record Checked(Outcome outcome, @Nullable Fraction seen, List<FigureKey> figures) {}
}
