package school.quality.engine.rating;

import java.time.LocalDate;
import java.util.List;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.period.Period;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Filter;
import school.quality.engine.regulation.Source;

/** Reads a person's rows of a dataset: those of the period, or those that still count on its last day. */
final class ItemReader {

    private final Items items;
    private final Period period;

    ItemReader(Items items, Period period) {
        this.items = items;
        this.period = period;
    }

    Reading read(Source.Count source, Criterion criterion, Employee person) {
        List<Item> counted = items.of(source.dataset(), source.credited(), person.staffId()).stream()
                .filter(item -> Filter.fits(source.where(), item.cells()))
                .filter(item -> isInTime(item, source))
                .toList();
        if (counted.isEmpty() && !items.loaded(source.dataset())) {
            return new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.DATASET_NOT_LOADED, source.dataset()));
        }
        return new Reading.Itemised(counted, number(counted, source, criterion));
    }

    private boolean isInTime(Item item, Source.Count source) {
        if (source.validMonths() != null) {
            LocalDate before = period.endsOn().minusMonths(source.validMonths());
            return item.on().isAfter(before) && !item.on().isAfter(period.endsOn());
        }
        return item.period() == null ? period.holds(item.on()) : item.period().equals(period.code());
    }

    private static Observation number(List<Item> counted, Source.Count source, Criterion criterion) {
        long number = source.distinct() == null ? counted.size() : different(counted, source.distinct());
        return new Observation(
                "",
                Fraction.of(number),
                0,
                Fraction.of(counted.size()),
                Fraction.of(criterion.coefficient(null)),
                List.of());
    }

    private static long different(List<Item> counted, String column) {
        return counted.stream()
                .map(item -> item.cells().getOrDefault(column, ""))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .count();
    }
}
