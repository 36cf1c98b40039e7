package school.quality.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Rating;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.rating.Reading;
import school.quality.engine.rating.Remark;
import school.quality.engine.rating.Sheet;
import school.quality.engine.rating.SheetLine;
import school.quality.engine.rating.Workings;

class RehearsalTest {

    private static final Results NOTHING = new Results(List.of(), List.of());

    @Test
    void nothing_before_and_nothing_after_change_nothing() {
        Rehearsal rehearsal = rehearsal(NOTHING, NOTHING);

        assertThat(rehearsal.totals()).isEqualTo(new Totals(0, Money.ZERO, 0, Money.ZERO, 0, 0, 0, 0, 0));
        assertThat(rehearsal.criteria()).isEmpty();
    }

    @Test
    void who_gains_points_gains_money_and_the_others_of_the_fund_pay_for_it() {
        Results before = results(
                paid("1", "50.00"), paid("2", "50.00"), sheet("1", 1, line("A", 10)), sheet("2", 1, line("A", 10)));
        Results after = results(
                paid("1", "60.00"), paid("2", "40.00"), sheet("1", 1, line("A", 15)), sheet("2", 2, line("A", 10)));

        Rehearsal rehearsal = rehearsal(before, after);

        assertThat(rehearsal.totals()).isEqualTo(new Totals(1, roubles("10.00"), 1, roubles("10.00"), 0, 0, 1, 1, 1));
        assertThat(rehearsal.pay())
                .filteredOn(PayChange::isThroughTheFund)
                .extracting(PayChange::staffId)
                .containsExactly("2");
    }

    @Test
    void the_difference_is_told_by_criterion() {
        Results before = results(sheet("1", 1, line("A", 10), line("B", 5), line("C", 1)));
        Results after = results(sheet("1", 1, line("A", 15), line("B", 5), line("D", 2)));

        assertThat(rehearsal(before, after).sheets().get(0).criteria())
                .extracting(CriterionChange::criterion, CriterionChange::difference)
                .containsExactly(tuple("A", points(5)), tuple("D", points(2)), tuple("C", points(-1)));
    }

    @Test
    void gains_and_losses_of_a_criterion_do_not_cancel_out() {
        Results before = results(sheet("1", 1, line("A", 10)), sheet("2", 2, line("A", 5)));
        Results after = results(sheet("1", 2, line("A", 4)), sheet("2", 1, line("A", 9)));

        assertThat(rehearsal(before, after).criteria())
                .containsExactly(new CriterionTotal("R", "TEACHER", "A", 2, points(4), points(6)));
    }

    @Test
    void a_criterion_that_counts_only_through_another_is_not_told_twice() {
        Results before = results(sheet("1", 1, through("A", 10), line("BEST", 10)));
        Results after = results(sheet("1", 1, through("A", 15), line("BEST", 15)));

        assertThat(rehearsal(before, after).criteria())
                .extracting(CriterionTotal::criterion)
                .containsExactly("BEST");
    }

    @Test
    void who_had_no_sheet_had_no_points_and_no_money() {
        Results after = results(paid("1", "10.00"), sheet("1", 1, line("A", 3)));

        Rehearsal rehearsal = rehearsal(NOTHING, after);

        assertThat(rehearsal.sheets().get(0).before()).isNull();
        assertThat(rehearsal.totals().gained()).isEqualTo(roubles("10.00"));
    }

    @Test
    void a_sum_that_is_not_known_is_no_zero() {
        Results before = results(paid("1", null), sheet("1", 1, line("A", 3)));
        Results after = results(paid("1", "10.00"), sheet("1", 1, line("A", 3)));

        Rehearsal rehearsal = rehearsal(before, after);

        assertThat(rehearsal.pay().get(0).difference()).isNull();
        assertThat(rehearsal.totals().unknown()).isEqualTo(1);
        assertThat(rehearsal.totals().gaining()).isZero();
    }

    private static Rehearsal rehearsal(Results before, Results after) {
        return Rehearsal.of("G1", "2025-26/Y", before, after);
    }

    private static Results results(Object... sheetsAndPay) {
        List<Rating> ratings = of(Rating.class, sheetsAndPay);
        List<Allowance> rows = of(Allowance.class, sheetsAndPay);
        RatingTable table = new RatingTable("G1", "2025-26/Y", "R", 1, ratings);
        AllowanceList list = new AllowanceList("G1", "2025-26/Y", "R", "TEACHING", null, null, null, null, null, rows);
        return new Results(List.of(table), List.of(list));
    }

    private static <T> List<T> of(Class<T> kind, Object... all) {
        return Stream.of(all).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Rating sheet(String staffId, int place, SheetLine... lines) {
        BigDecimal sum = Stream.of(lines)
                .filter(line -> !line.countsThroughAnother())
                .map(SheetLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Rating(new Sheet("TEACHER", staffId, List.of(lines), List.of(), sum, sum), place);
    }

    private static SheetLine line(String criterion, int points) {
        return line(criterion, points, List.of());
    }

    private static SheetLine through(String criterion, int points) {
        return line(criterion, points, List.of(new Remark(PointsReason.COUNTS_THROUGH, "BEST")));
    }

    private static SheetLine line(String criterion, int points, List<Remark> remarks) {
        AwardedPoints awarded = new AwardedPoints(
                criterion,
                "1",
                Status.VALUE,
                null,
                points(points),
                points(points),
                remarks,
                "",
                new Reading.Coded("x", Fraction.ONE),
                Workings.NONE);
        return new SheetLine("1", awarded, null, points(points));
    }

    private static Allowance paid(String staffId, @Nullable String amount) {
        Money money = amount == null ? null : roubles(amount);
        return new Allowance(staffId, BigDecimal.ONE, Fraction.ONE, money, null, List.of(), null);
    }

    private static Money roubles(String sum) {
        return Money.parse(sum);
    }

    private static BigDecimal points(int points) {
        return BigDecimal.valueOf(points);
    }
}
