package school.quality.jobs.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.jobs.sheet.Tone;

/** The list of one category of staff, with its totals and their control against the fund. */
final class AllowanceSheet {

    private final Words words;
    private final Reasons reasons;
    private final AllowanceList list;
    private final int months;

    AllowanceSheet(Words words, Reasons reasons, AllowanceList list) {
        this.words = words;
        this.reasons = reasons;
        this.list = list;
        this.months =
                list.rows().stream().mapToInt(row -> row.monthly().size()).max().orElse(0);
    }

    List<ReportColumn> columns() {
        return Stream.of(
                        ReportColumn.of(words, "staffId:28 points:10 weight:10 amount:16 coefficient:16 total:18")
                                .stream(),
                        months().mapToObj(month ->
                                new ReportColumn(words.of("column.month", Integer.toString(month + 1)), 14)),
                        reducedColumn(),
                        ReportColumn.of(words, "explanation:50").stream())
                .flatMap(Function.identity())
                .toList();
    }

    void write(ReportSheet sheet) {
        int firstRow = sheet.nextRow();
        list.rows().forEach(row -> sheet.row(tone(row), cells(row)));
        sheet.filterable();
        sheet.row(Tone.TOTAL, totals(firstRow));
        control(sheet);
    }

    private static Tone tone(Allowance row) {
        return row.amount() == null ? Tone.WARNING : row.amount().isPositive() ? Tone.NORMAL : Tone.MUTED;
    }

    private List<ReportCell> cells(Allowance row) {
        Stream<ReportCell> person = Stream.of(
                ReportCell.text(row.staffId()),
                ReportCell.points(row.points()),
                ReportCell.points(Exact.decimal(row.weight())));
        Stream<ReportCell> sums = sums().map(column -> ReportCell.money(column.apply(row)));
        Stream<ReportCell> reason = Stream.of(ReportCell.text(reasons.ofAllowance(row)));
        return Stream.of(person, sums, reason).flatMap(Function.identity()).toList();
    }

    private List<ReportCell> totals(int firstRow) {
        Stream<ReportCell> label =
                Stream.of(ReportCell.text(words.of("total")), ReportCell.empty(), ReportCell.empty());
        return Stream.concat(label, sums().map(column -> total(column, firstRow)))
                .toList();
    }

    /** The columns that add up: amount, coefficient, both, and the months. */
    private Stream<Function<Allowance, @Nullable Money>> sums() {
        Stream<Function<Allowance, @Nullable Money>> sums =
                Stream.of(Allowance::amount, Allowance::coefficient, AllowanceSheet::withCoefficient);
        Stream<Function<Allowance, @Nullable Money>> byMonth = months().mapToObj(month -> row -> inMonth(row, month));
        Stream<Function<Allowance, @Nullable Money>> reduced =
                isReduced() ? Stream.of(Allowance::reduced) : Stream.of();
        return Stream.of(sums, byMonth, reduced).flatMap(Function.identity());
    }

    /** A column of its own where somebody's sum was reduced for a sanction. */
    private Stream<ReportColumn> reducedColumn() {
        return isReduced() ? ReportColumn.of(words, "reduced:16").stream() : Stream.of();
    }

    private boolean isReduced() {
        return list.reduced().isPositive();
    }

    private IntStream months() {
        return IntStream.range(0, months);
    }

    /** What the list says is distributed against what its rows add up to: the accountant looks here first. */
    private void control(ReportSheet sheet) {
        if (list.distributed() != null) {
            Money difference = list.distributed().minus(sum(Allowance::amount));
            control(sheet, Tone.NORMAL, "control.distributed", list.distributed());
            if (isReduced()) {
                control(sheet, Tone.NORMAL, "control.reduced", list.reduced());
            }
            control(sheet, difference.kopecks() == 0 ? Tone.GOOD : Tone.BAD, "control.difference", difference);
        }
    }

    private void control(ReportSheet sheet, Tone tone, String label, Money money) {
        sheet.row(
                tone,
                List.of(
                        ReportCell.text(words.of(label)),
                        ReportCell.empty(),
                        ReportCell.empty(),
                        ReportCell.money(money)));
    }

    /** Empty where no sum is known: unknown is not 0. */
    private ReportCell total(Function<Allowance, @Nullable Money> column, int firstRow) {
        boolean known = list.rows().stream().map(column).anyMatch(Objects::nonNull);
        return known ? ReportCell.sum(firstRow, sum(column)) : ReportCell.empty();
    }

    private Money sum(Function<Allowance, @Nullable Money> column) {
        return list.rows().stream().map(column).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    private static @Nullable Money withCoefficient(Allowance row) {
        return row.amount() == null || row.coefficient() == null
                ? row.amount()
                : row.amount().plus(row.coefficient());
    }

    private static @Nullable Money inMonth(Allowance row, int month) {
        return month < row.monthly().size() ? row.monthly().get(month) : null;
    }
}
