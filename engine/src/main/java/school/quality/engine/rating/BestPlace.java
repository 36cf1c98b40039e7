package school.quality.engine.rating;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Method;

/**
 * The best of a person's items by level of the event and place.
 *
 * @param row which row gave the points; empty where none fits any item
 */
record BestPlace(Fraction points, String row) {

    static BestPlace of(Method.Places places, List<Item> items) {
        Optional<Integer> best = items.stream()
                .map(item -> places.rowFor(item.cells()))
                .flatMapToInt(row -> row.isPresent() ? IntStream.of(row.getAsInt()) : IntStream.empty())
                .boxed()
                .max(comparing(row -> places.rows().get(row).points()));
        return best.map(row -> new BestPlace(Fraction.of(places.rows().get(row).points()), "rows[" + row + "]"))
                .orElse(new BestPlace(Fraction.ZERO, ""));
    }

    /** What each item is worth; the first of the best counts. */
    static List<Workings.ItemPoints> pointsOfEach(Method.Places places, List<Item> items) {
        String best = of(places, items).row();
        List<Workings.ItemPoints> all = new ArrayList<>();
        boolean found = false;
        for (Item item : items) {
            int row = places.rowFor(item.cells()).orElse(-1);
            boolean counts = !found && best.equals("rows[" + row + "]");
            found |= counts;
            Fraction points =
                    row < 0 ? Fraction.ZERO : Fraction.of(places.rows().get(row).points());
            all.add(new Workings.ItemPoints(item.key(), row, points, counts));
        }
        return all;
    }

    Verdict verdict(Assessment of, String unit, Fraction coefficient) {
        List<Remark> remarks = row.isEmpty() ? List.of(Remark.of(PointsReason.NO_ITEMS)) : List.of();
        return new Verdict(of.key(), unit, Status.VALUE, points, coefficient, remarks, row);
    }
}
