package school.quality.engine.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;

/** How a value becomes points. */
public sealed interface Method {

    /** As it is written in a regulation, for example {@code BAND}. */
    String type();

    /** Whether it compares or multiplies a number; the others look at codes, at items or at several values. */
    default boolean needsNumber() {
        return true;
    }

    /** Methods over the points of other criteria of the section; those count only through it. */
    sealed interface OverOthers extends Method {

        /** Codes of the other criteria. */
        List<String> criteria();

        @Override
        default boolean needsNumber() {
            return false;
        }
    }

    /** Points of the first band that holds the value. */
    record Bands(List<Band> rows) implements Method {

        public Bands {
            rows = List.copyOf(rows);
        }

        public boolean hold(Fraction value) {
            return rowFor(value).isPresent();
        }

        /** Which band holds the value, counted from 0. */
        public OptionalInt rowFor(Fraction value) {
            return IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).holds(value))
                    .findFirst();
        }

        @Override
        public String type() {
            return "BAND";
        }
    }

    /** Points by a coded value; {@link Criterion#ANY_OTHER} stands for all others. */
    record Levels(Map<String, BigDecimal> points) implements Method {

        public Levels {
            points = Ordered.copyOf(points);
        }

        public boolean know(String code) {
            return rowFor(code).isPresent();
        }

        /** Which row is the code's: its own, else that of all others. */
        public Optional<String> rowFor(String code) {
            return Stream.of(code, Criterion.ANY_OTHER)
                    .filter(points::containsKey)
                    .findFirst();
        }

        @Override
        public boolean needsNumber() {
            return false;
        }

        @Override
        public String type() {
            return "LEVEL";
        }
    }

    /**
     * Points for each item by the first row that fits it.
     *
     * @param maxItems only so many of the best items count; null for all
     * @param specialNeedsMultiplier factor for an item of a pupil with special needs; null for none
     */
    record Units(
            List<UnitRow> rows,
            Accumulate accumulate,
            @Nullable Integer maxItems,
            @Nullable BigDecimal specialNeedsMultiplier)
            implements Method {

        public Units {
            rows = List.copyOf(rows);
        }

        /** Which row fits an item with these cells, counted from 0. */
        public OptionalInt rowFor(Map<String, String> cells) {
            return IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).fits(cells))
                    .findFirst();
        }

        @Override
        public String type() {
            return "UNITS";
        }
    }

    /** Points of one item, by what its cells say; an empty {@code where} fits every item. */
    record UnitRow(Map<String, List<String>> where, BigDecimal points) {

        public UnitRow {
            where = Ordered.copyOfLists(where);
        }

        public boolean fits(Map<String, String> cells) {
            return Filter.fits(where, cells);
        }
    }

    /** Whether the points of all items add up, or only the best item counts. */
    enum Accumulate {
        SUM,
        BEST
    }

    /** weight x (value - from) / (to - from), the value held inside; from above to where less is better. */
    record Linear(BigDecimal from, BigDecimal to, BigDecimal weight) implements Method {

        public Fraction pointsFor(Fraction value) {
            Fraction start = Fraction.of(from);
            Fraction end = Fraction.of(to);
            Fraction held = value.max(start.min(end)).min(start.max(end));
            return Fraction.of(weight).times(held.minus(start)).dividedBy(end.minus(start));
        }

        @Override
        public String type() {
            return "LINEAR";
        }
    }

    /** The best item by level of the event and place. */
    record Places(List<Place> rows) implements Method {

        public Places {
            rows = List.copyOf(rows);
        }

        /** Which row is the item's, counted from 0. */
        public OptionalInt rowFor(Map<String, String> cells) {
            return IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).fits(cells))
                    .findFirst();
        }

        @Override
        public boolean needsNumber() {
            return false;
        }

        @Override
        public String type() {
            return "PLACE";
        }
    }

    /** Points for a place (WINNER, PRIZE, PARTICIPANT) at an event of a level. */
    record Place(String level, String place, BigDecimal points) {

        boolean fits(Map<String, String> cells) {
            return level.equals(cells.get("level")) && place.equals(cells.get("result"));
        }
    }

    /** Points if the declared value is within so many per cent of the actual one. */
    record Tolerance(BigDecimal within, BigDecimal points) implements Method {

        /** Both bounds belong to it; of an actual 0 only a declared 0. */
        public boolean holds(Fraction declared, Fraction actual) {
            Fraction allowed = actual.abs().times(Fraction.of(within));
            return declared.minus(actual).abs().times(100).compareTo(allowed) <= 0;
        }

        @Override
        public String type() {
            return "TOLERANCE";
        }
    }

    /** Points of the items that are met; with {@code all} only if every item is. */
    record Flags(List<Flag> items, boolean all) implements Method {

        public Flags {
            items = List.copyOf(items);
        }

        @Override
        public boolean needsNumber() {
            return false;
        }

        @Override
        public String type() {
            return "FLAGS";
        }
    }

    /** One yes/no item. */
    record Flag(String code, BigDecimal points) {}

    /** A number entered by an expert or the commission, held to the bounds; null for no bound. */
    record Expert(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Method {

        public Fraction held(Fraction entered) {
            Fraction notBelow = min == null ? entered : entered.max(Fraction.of(min));
            return max == null ? notBelow : notBelow.min(Fraction.of(max));
        }

        @Override
        public String type() {
            return "EXPERT";
        }
    }

    /** The best of other criteria of the section. */
    record BestOf(List<String> criteria) implements OverOthers {

        public BestOf {
            criteria = List.copyOf(criteria);
        }

        @Override
        public String type() {
            return "BEST_OF";
        }
    }

    /** The sum of other criteria of the section. */
    record SumOf(List<String> criteria) implements OverOthers {

        public SumOf {
            criteria = List.copyOf(criteria);
        }

        @Override
        public String type() {
            return "SUM_OF";
        }
    }

    /** Arithmetic over named measures, as {@code Arithmetic} reads it. */
    record Formula(String expression, Map<String, Source> names) implements Method {

        public Formula {
            names = Ordered.copyOf(names);
        }

        @Override
        public boolean needsNumber() {
            return false;
        }

        @Override
        public String type() {
            return "FORMULA";
        }
    }
}
