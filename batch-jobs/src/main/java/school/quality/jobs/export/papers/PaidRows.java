package school.quality.jobs.export.papers;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.money.Money;
import school.quality.jobs.store.SchoolStaff;

/** The people of an order: everybody with a sum above 0, by name; nobody else is in it. */
final class PaidRows {

    private final PaperFacts facts;
    private final String unit;
    private final List<Allowance> paid;

    PaidRows(PaperFacts facts, String unit) {
        this.facts = facts;
        this.unit = unit;
        this.paid = facts.lists().stream()
                .flatMap(list -> list.rows().stream())
                .filter(PaidRows::isPaid)
                .sorted(comparing(
                                (Allowance row) ->
                                        People.of(facts, row.staffId()).name(),
                                People.BY_NAME)
                        .thenComparing(Allowance::staffId))
                .toList();
    }

    static boolean isPaid(Allowance row) {
        return row.amount() != null && row.amount().isPositive();
    }

    int people() {
        return paid.size();
    }

    Money sum(Function<Allowance, @Nullable Money> column) {
        return paid.stream().map(column).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    List<Entry> entries() {
        List<Entry> rows = new ArrayList<>();
        paid.forEach(row -> rows.add(entry(row, rows.size() + 1)));
        return rows;
    }

    private Entry entry(Allowance row, int number) {
        SchoolStaff.Person person = People.of(facts, row.staffId());
        Money amount = Objects.requireNonNull(row.amount());
        Money coefficient = Objects.requireNonNullElse(row.coefficient(), Money.ZERO);
        return new Entry()
                .with(Field.PAID_NO, Value.whole(number))
                .with(Field.PAID_PERSON, Value.text(person.name()))
                .with(Field.PAID_STAFF_ID, Value.text(row.staffId()))
                .with(Field.PAID_UNIT, Value.text(unit))
                .with(Field.PAID_POSITION, Value.text(person.position()))
                .with(Field.PAID_POINTS, Value.points(row.points()))
                .with(Field.PAID_AMOUNT, Value.sum(amount))
                .with(Field.PAID_IN_WORDS, Value.text(AmountInWords.of(amount)))
                .with(Field.PAID_COEFFICIENT, Value.sum(coefficient))
                .with(Field.PAID_WITH_COEFFICIENT, Value.sum(amount.plus(coefficient)))
                .with(Field.PAID_MONTHLY, Value.text(monthly(row)));
    }

    /** Equal months together: 5 × 1 000,00 + 1 × 1 000,02; a one-off sum as it is. */
    private static String monthly(Allowance row) {
        if (row.monthly().isEmpty()) {
            return PaperWords.RUSSIAN.of("one-off");
        }
        Map<Money, Integer> months = new LinkedHashMap<>();
        row.monthly().forEach(month -> months.merge(month, 1, Integer::sum));
        return months.entrySet().stream()
                .map(month -> month.getValue() + "\u00A0×\u00A0"
                        + Value.sum(month.getKey()).shown())
                .collect(Collectors.joining(" + "));
    }
}
