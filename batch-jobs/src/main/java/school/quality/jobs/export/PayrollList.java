package school.quality.jobs.export;

import static school.quality.jobs.sheet.Format.DECIMAL_2;
import static school.quality.jobs.sheet.Format.MONEY;
import static school.quality.jobs.sheet.Format.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.money.Money;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.PayOrder;

/**
 * What the accountant takes: one row a person and list with a sum above 0, and one for each correction of a paid period. It is Russian whatever the language of the
 * reader, and the only export with names.
 */
final class PayrollList {

    private final Words words = new Words(Locale.ROOT);
    private final PayrollSettings settings;

    PayrollList(PayrollSettings settings) {
        this.settings = settings;
    }

    String sheet() {
        return words.of("payroll.sheet");
    }

    Table<PaidPerson> table() {
        List<Column> columns = Stream.of(
                        columns(TEXT, "snils:18 staffId:20 person:34 unit:26 position:24"),
                        columns(TEXT, "accrualCode:17 accrualKind:28 period:12"),
                        columns(DECIMAL_2, "points:10"),
                        columns(MONEY, "pointValue:14 amount:16 coefficient:26 total:16"),
                        columns(TEXT, "orderNumber:18 orderDate:16 ground:36"))
                .flatMap(some -> some)
                .toList();
        return new Table<>(columns, person -> Stream.of(row(person)));
    }

    private Stream<Column> columns(Format format, String namesAndWidths) {
        return Stream.of(namesAndWidths.split(" "))
                .map(column -> column.split(":"))
                .map(column ->
                        new Column(words.of("payroll.column." + column[0]), format, Integer.parseInt(column[1])));
    }

    private List<Cell> row(PaidPerson person) {
        Allowance paid = person.allowance();
        Money amount = Objects.requireNonNull(paid.amount());
        Money coefficient = Objects.requireNonNullElse(paid.coefficient(), Money.ZERO);
        PayOrder order = person.order();
        return List.of(
                Cell.text(person.snils()),
                Cell.text(paid.staffId()),
                Cell.text(person.name()),
                Cell.text(settings.unit()),
                Cell.text(person.position()),
                Cell.text(settings.accrualCode()),
                Cell.text(settings.accrualKind()),
                Cell.text(person.list().period()),
                Cell.number(Exact.plain(paid.points())),
                Exact.sum(person.list().pointValue()),
                Exact.sum(amount),
                Exact.sum(coefficient),
                Exact.sum(amount.plus(coefficient)),
                order == null ? Cell.empty() : Cell.text(order.number()),
                order == null ? Cell.empty() : Cell.text(words.day(order.date())),
                Cell.text(ground(person, order)));
    }

    private String ground(PaidPerson person, @Nullable PayOrder order) {
        String regulation = person.list().regulation();
        if (person.corrects() != null) {
            return words.of("payroll.correction", person.corrects());
        }
        return order == null
                ? words.of("payroll.ground", regulation)
                : words.of("payroll.ground.ordered", regulation, order.number(), words.day(order.date()));
    }
}
