package school.quality.engine.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy.CapSurplus;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.AllowancePolicy.Weight;
import school.quality.engine.regulation.Band;

class PayPercentTest {

    private static final Band TEN_PER_CENT =
            new Band(new BigDecimal("10"), false, new BigDecimal("20"), true, BigDecimal.TEN);

    @Test
    void the_known_answer_of_a_tiny_school() {
        Policy policy = new Policy()
                .mode(Mode.PERCENT_OF_PAY)
                .weight(Weight.POINTS_FTE_DAYS)
                .contributionsInFund("0.302")
                .district("1.15", true)
                .monthly(6);
        AllowanceList list = policy.shares("40000.00", "1006 25 0.75 170/170 19198.29");
        assertThat(FundShareTest.amounts(list)).isEqualTo("1006=21598.02");
        assertThat(list.rows().get(0).coefficient()).hasToString("3239.70");
        assertThat(list.rows().get(0).monthly()).hasSize(6).containsOnly(Money.parse("3599.67"));
        assertThat(list.distributable()).hasToString("26714.74");
        assertThat(list.undistributed()).hasToString("5116.72");
        assertThat(list.pointValue()).isNull();
    }

    @Test
    void sums_above_the_fund_are_cut_in_proportion_and_say_so() {
        AllowanceList list =
                new Policy().mode(Mode.PERCENT_OF_PAY).shares("100.00", "1001 50 1 - 200.00", "1002 100 1 - 200.00");
        assertThat(FundShareTest.amounts(list)).isEqualTo("1001=33.33 1002=66.67");
        assertThat(list.rows()).extracting(Allowance::reason).containsOnly(AllowanceReason.CUT_TO_FUND);
        assertThat(list.undistributed()).hasToString("0.00");
    }

    @Test
    void sums_that_meet_the_fund_are_not_cut() {
        AllowanceList list = new Policy().mode(Mode.PERCENT_OF_PAY).shares("100.00", "1001 50 1 - 200.00");
        assertThat(list.rows().get(0).reason()).isNull();
    }

    @Test
    void without_a_base_pay_there_is_no_data() {
        AllowanceList list = new Policy().mode(Mode.PERCENT_OF_PAY).shares("100.00", "1001 50");
        assertThat(list.rows().get(0).reason()).isEqualTo(AllowanceReason.NO_BASE_PAY);
        assertThat(list.rows().get(0).amount()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"9.99, 0.00, OUTSIDE_PERCENT_BANDS", "10, 20.00,", "19.99, 20.00,", "20, 0.00, OUTSIDE_PERCENT_BANDS"})
    void bands_of_the_total_give_the_per_cent(String points, String amount, AllowanceReason reason) {
        AllowanceList list = new Policy().percentBands(TEN_PER_CENT).shares("100.00", "1001 " + points + " 1 - 200.00");
        assertThat(FundShareTest.amounts(list)).isEqualTo("1001=" + amount);
        assertThat(list.rows().get(0).reason()).isEqualTo(reason);
    }

    @Test
    void a_band_of_nothing_gives_nothing_and_says_so() {
        Band none = new Band(null, false, null, false, BigDecimal.ZERO);
        AllowanceList list = new Policy().percentBands(none).fixedPart("5.00").shares("100.00", "1001 7 1 - 200.00");
        assertThat(FundShareTest.amounts(list)).isEqualTo("1001=0.00");
        assertThat(list.rows().get(0).reason()).isEqualTo(AllowanceReason.NO_PERCENT);
    }

    @Test
    void the_weight_is_points_times_factors_also_where_bands_give_the_per_cent() {
        Policy policy = new Policy().percentBands(TEN_PER_CENT).weight(Weight.POINTS_FTE);
        AllowanceList list = policy.shares("100.00", "1001 15 0.5 - 200.00");
        assertThat(list.rows().get(0).weight()).hasToString("15/2");
        assertThat(FundShareTest.amounts(list)).isEqualTo("1001=10.00");
    }

    @Test
    void a_month_is_cut_to_the_kopeck_before_the_months_are_counted() {
        AllowanceList list = new Policy().mode(Mode.PERCENT_OF_PAY).monthly(3).shares("100.00", "1001 10 1 - 0.19");
        assertThat(FundShareTest.amounts(list)).isEqualTo("1001=0.03");
    }

    @Test
    void a_cap_holds_here_too() {
        Policy policy =
                new Policy().mode(Mode.PERCENT_OF_PAY).cap(new PersonCap.Amount(Money.parse("30.00")), CapSurplus.KEEP);
        AllowanceList list = policy.shares("100.00", "1001 50 1 - 100.00", "1002 20 1 - 100.00");
        assertThat(FundShareTest.amounts(list)).isEqualTo("1001=30.00 1002=20.00");
        assertThat(list.rows()).extracting(Allowance::reason).containsExactly(AllowanceReason.HELD_TO_CAP, null);
    }
}
