package school.quality.rules.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Item;
import school.quality.engine.rating.NamedNumbers;
import school.quality.engine.rating.Observation;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Reading;
import school.quality.engine.rating.Remark;

/** Readings as a test writes them. */
final class Readings {

    private Readings() {}

    /** One figure over a sample of 25. */
    static Reading figure(String value) {
        return figures(figure("", value, 25, "1"));
    }

    static Reading figures(Observation... figures) {
        return new Reading.Measured(Arrays.asList(figures));
    }

    static Observation figure(String unit, String value, int sample, String coefficient) {
        return new Observation(unit, Row.exact(value), 1, Fraction.of(sample), Row.exact(coefficient), List.of());
    }

    static Reading code(String code) {
        return new Reading.Coded(code, Fraction.ONE);
    }

    static Reading missing(Status status, PointsReason reason) {
        return new Reading.Missing(status, Remark.of(reason));
    }

    static Reading items(Item... items) {
        Observation number =
                new Observation("", Fraction.of(items.length), 0, Fraction.of(items.length), Fraction.ONE, List.of());
        return new Reading.Itemised(Arrays.asList(items), number);
    }

    static Reading items(int number) {
        return items(
                IntStream.range(0, number).mapToObj(i -> item("level=SCHOOL")).toArray(Item[]::new));
    }

    /** An item with cells written {@code level=SCHOOL}. */
    static Item item(String... cells) {
        return new Item("", cells(cells), LocalDate.of(2026, 3, 1), null, false);
    }

    static Item itemOfSpecialNeeds(String... cells) {
        return new Item("", cells(cells), LocalDate.of(2026, 3, 1), null, true);
    }

    private static Map<String, String> cells(String... cells) {
        Map<String, String> byColumn = new HashMap<>();
        Arrays.stream(cells).map(cell -> cell.split("=")).forEach(cell -> byColumn.put(cell[0], cell[1]));
        return byColumn;
    }

    /** Codes and points of other criteria, one after the other. */
    static Map<String, String> others(String... codesAndPoints) {
        Map<String, String> others = new HashMap<>();
        for (int i = 0; i < codesAndPoints.length; i += 2) {
            others.put(codesAndPoints[i], codesAndPoints[i + 1]);
        }
        return others;
    }

    static Reading named(NamedNumbers... units) {
        return new Reading.Named(Arrays.asList(units));
    }

    /** The numbers a and b of a formula. */
    static NamedNumbers pair(String unit, Observation a, Observation b) {
        return new NamedNumbers(unit, Map.of("a", a, "b", b), Fraction.ONE);
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
