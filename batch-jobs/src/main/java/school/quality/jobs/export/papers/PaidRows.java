package school.quality.jobs.export.papers;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.money.Money;
import school.quality.jobs.store.SchoolStaff;

/**
 * The people of an order, by name: everybody with a sum above 0, then what corrections of earlier periods add or take, as in
 * the payroll list, so that both have one total.
 */
final class PaidRows {

    private final String unit;
    private final List<Row> paid;

    /** What one line of the order says. */
    private record Row(
            SchoolStaff.Person person,
            Allowance allowance,
            @Nullable String corrects) {

        Money amount() {
            return Objects.requireNonNull(allowance.amount());
        }

        Money coefficient() {
            return Objects.requireNonNullElse(allowance.coefficient(), Money.ZERO);
        }
    }

    PaidRows(PaperFacts facts, String unit) {
        this.unit = unit;
        this.paid = Stream.concat(allowances(facts), corrections(facts)).toList();
    }

    private static Stream<Row> allowances(PaperFacts facts) {
        return facts.lists().stream()
                .flatMap(list -> list.rows().stream())
                .filter(PaidRows::isPaid)
                .map(row -> new Row(People.of(facts, row.staffId()), row, null))
                .sorted(comparing((Row row) -> row.person().name(), People.BY_NAME)
                        .thenComparing(row -> row.allowance().staffId()));
    }

    private static Stream<Row> corrections(PaperFacts facts) {
        return facts.corrections().stream()
                .map(one ->
                        new Row(new SchoolStaff.Person(one.name(), one.position()), one.allowance(), one.corrects()));
    }

    static boolean isPaid(Allowance row) {
        return row.amount() != null && row.amount().isPositive();
    }

    int people() {
        return Math.toIntExact(
                paid.stream().map(row -> row.allowance().staffId()).distinct().count());
    }

    Money total() {
        return paid.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
    }

    Money totalCoefficient() {
        return paid.stream().map(Row::coefficient).reduce(Money.ZERO, Money::plus);
    }

    List<Entry> entries() {
        List<Entry> rows = new ArrayList<>();
        paid.forEach(row -> rows.add(entry(row, rows.size() + 1)));
        return rows;
    }

    private Entry entry(Row row, int number) {
        return new Entry()
                .with(Field.PAID_NO, Value.whole(number))
                .with(Field.PAID_PERSON, Value.text(row.person().name()))
                .with(Field.PAID_STAFF_ID, Value.text(row.allowance().staffId()))
                .with(Field.PAID_UNIT, Value.text(unit))
                .with(Field.PAID_POSITION, Value.text(row.person().position()))
                .with(
                        Field.PAID_POINTS,
                        row.corrects() == null ? Value.points(row.allowance().points()) : Value.NOTHING)
                .with(Field.PAID_AMOUNT, Value.sum(row.amount()))
                .with(Field.PAID_IN_WORDS, Value.text(AmountInWords.of(row.amount())))
                .with(Field.PAID_COEFFICIENT, Value.sum(row.coefficient()))
                .with(Field.PAID_WITH_COEFFICIENT, Value.sum(row.amount().plus(row.coefficient())))
                .with(Field.PAID_MONTHLY, Value.text(monthly(row)));
    }

    /** Equal months together: 5 × 1 000,00 + 1 × 1 000,02; a one-off sum and a correction as they are. */
    private static String monthly(Row row) {
        if (row.corrects() != null) {
            return PaperWords.RUSSIAN.of("correction", row.corrects());
        }
        if (row.allowance().monthly().isEmpty()) {
            return PaperWords.RUSSIAN.of("one-off");
        }
        Map<Money, Integer> months = new LinkedHashMap<>();
        row.allowance().monthly().forEach(month -> months.merge(month, 1, Integer::sum));
        return months.entrySet().stream()
                .map(month -> month.getValue() + "\u00A0×\u00A0"
                        + Value.sum(month.getKey()).shown())
                .collect(Collectors.joining(" + "));
    }
}
