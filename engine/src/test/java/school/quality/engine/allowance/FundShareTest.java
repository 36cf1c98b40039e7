package school.quality.engine.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy.CapSurplus;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.AllowancePolicy.Weight;

class FundShareTest {

    @Test
    void a_fund_is_shared_to_the_kopeck() {
        AllowanceList list = new Policy().shares("100.00", "1001 1", "1002 1", "1003 1");
        assertThat(amounts(list)).isEqualTo("1001=33.34 1002=33.33 1003=33.33");
        assertThat(list.distributed()).hasToString("100.00");
        assertThat(list.undistributed()).hasToString("0.00");
        assertThat(list.pointValue()).hasToString("33.33");
    }

    /** Protocol of school 11 of Balakovo, 2008: 20 % of a payroll of 624 571 roubles, split 80 to 20. */
    @ParameterizedTest
    @CsvSource({"99931, 1221, 81.00, 1030.00", "24983, 423, 59.00, 26.00"})
    void the_protocol_of_balakovo_cuts_the_point_to_roubles(
            String fund, int points, String pointValue, String undistributed) {
        AllowanceList list = new Policy().roubleDown().shares(fund, "1001 21", "1002 " + (points - 21));
        assertThat(list.pointValue()).hasToString(pointValue);
        assertThat(list.undistributed()).hasToString(undistributed);
    }

    @Test
    void the_known_answer_of_a_tiny_school() {
        AllowanceList list = new Policy().roubleDown().shares("84567.87", "1001 5", "1002 18", "1003 26", "1004 23");
        assertThat(amounts(list)).isEqualTo("1001=5870.00 1002=21132.00 1003=30524.00 1004=27002.00");
        assertThat(list.undistributed()).hasToString("39.87");
        assertThat(list.pointValue()).hasToString("1174.00");
    }

    @Test
    void parts_of_a_point_are_cut_to_the_kopeck() {
        AllowanceList list = new Policy().roubleDown().shares("10.00", "1001 1.33", "1002 1.33");
        assertThat(amounts(list)).isEqualTo("1001=3.99 1002=3.99");
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS, 1001=50.00 1002=50.00",
        "POINTS_FTE, 1001=33.33 1002=66.67",
        "POINTS_DAYS, 1001=66.67 1002=33.33",
        "POINTS_FTE_DAYS, 1001=50.00 1002=50.00"
    })
    void the_weight_counts_what_the_policy_says(Weight weight, String expected) {
        AllowanceList list = new Policy().weight(weight).shares("100.00", "1001 10 0.5 20/20", "1002 10 1 20/10");
        assertThat(amounts(list)).isEqualTo(expected);
    }

    @Test
    void more_days_than_the_norm_count() {
        AllowanceList list =
                new Policy().weight(Weight.POINTS_DAYS).shares("100.00", "1001 1 1 20/30", "1002 1 1 20/20");
        assertThat(amounts(list)).isEqualTo("1001=60.00 1002=40.00");
        assertThat(list.rows().get(0).weight()).hasToString("3/2");
    }

    @ParameterizedTest
    @CsvSource({
        "1001 0, NO_POINTS",
        "1001 -3, NO_POINTS",
        "1001 4.99, BELOW_MINIMUM",
        "1001 10, NO_WORKTIME",
        "1001 10 1 0/0, NO_WORKTIME",
        "1001 10 1 20/0, NO_DAYS_WORKED"
    })
    void who_takes_no_part_stands_with_nothing_and_the_reason(String person, AllowanceReason reason) {
        AllowanceList list =
                new Policy().minPoints("5").weight(Weight.POINTS_DAYS).shares("100.00", person, "1002 5 1 20/20");
        assertThat(amounts(list)).isEqualTo("1001=0.00 1002=100.00");
        assertThat(list.rows()).extracting(Allowance::reason).containsExactly(reason, null);
        assertThat(list.rows().get(0).weight()).hasToString("0");
    }

    @Test
    void points_at_the_minimum_count() {
        assertThat(amounts(new Policy().minPoints("5").shares("1.00", "1001 5")))
                .isEqualTo("1001=1.00");
    }

    @Test
    void without_a_fund_amounts_are_unknown_and_never_0() {
        AllowanceList list = new Policy().monthly(6).shares(null, "1001 10", "1002 0");
        assertThat(list.rows()).extracting(Allowance::amount).containsExactly(null, Money.ZERO);
        assertThat(list.rows().get(0).reason()).isEqualTo(AllowanceReason.NO_FUND);
        assertThat(list.rows().get(0).weight()).hasToString("10");
        assertThat(list.rows().get(0).monthly()).isEmpty();
        assertThat(list.fund()).isNull();
        assertThat(list.distributable()).isNull();
        assertThat(list.distributed()).isNull();
        assertThat(list.undistributed()).isNull();
        assertThat(list.pointValue()).isNull();
    }

    @Test
    void with_nobody_to_share_the_fund_stays() {
        AllowanceList list = new Policy().shares("100.00", "1001 0");
        assertThat(list.distributed()).hasToString("0.00");
        assertThat(list.undistributed()).hasToString("100.00");
        assertThat(list.pointValue()).isNull();
    }

    @Test
    void a_list_without_people_is_a_list() {
        assertThat(new Policy().shares("100.00").rows()).isEmpty();
    }

    @Test
    void a_fund_of_nothing_gives_everyone_nothing() {
        assertThat(amounts(new Policy().shares("0.00", "1001 1"))).isEqualTo("1001=0.00");
    }

    @Test
    void contributions_then_the_coefficient_then_the_reserve_leave_the_fund() {
        Policy policy =
                new Policy().contributionsInFund("0.302").district("1.15", true).reserve("0.05");
        AllowanceList list = policy.shares("40000.00", "1001 1");
        assertThat(list.distributable()).hasToString("25379.01");
        assertThat(list.rows().get(0).coefficient()).hasToString("3806.85");
    }

    @Test
    void a_coefficient_outside_the_fund_is_paid_on_top() {
        AllowanceList list = new Policy().district("1.15", false).shares("100.01", "1001 1");
        assertThat(list.distributable()).hasToString("100.01");
        assertThat(list.rows().get(0).coefficient()).hasToString("15.00");
    }

    @Test
    void the_reserve_is_cut_to_the_kopeck() {
        assertThat(new Policy().reserve("0.1").shares("0.19", "1001 1").distributable())
                .hasToString("0.18");
    }

    @ParameterizedTest
    @CsvSource({"100.00, 6, 16.66 16.66 16.66 16.66 16.66 16.70", "100.00, 1, 100.00", "0.02, 3, 0.00 0.00 0.02"})
    void the_last_month_takes_the_remainder(String fund, int months, String monthly) {
        AllowanceList list = new Policy().monthly(months).shares(fund, "1001 1");
        assertThat(list.rows().get(0).monthly().stream().map(Money::toString).collect(Collectors.joining(" ")))
                .isEqualTo(monthly);
    }

    @Test
    void a_premium_has_no_months() {
        assertThat(new Policy().shares("100.00", "1001 1").rows().get(0).monthly())
                .isEmpty();
    }

    @Test
    void a_fixed_part_is_paid_before_the_sharing() {
        AllowanceList list = new Policy().fixedPart("10.00").shares("100.00", "1001 1", "1002 3", "1003 0");
        assertThat(list.distributable()).hasToString("80.00");
        assertThat(amounts(list)).isEqualTo("1001=30.00 1002=70.00 1003=0.00");
        assertThat(list.distributed()).hasToString("100.00");
    }

    @Test
    void a_fund_below_the_fixed_parts_pays_nobody() {
        AllowanceList list = new Policy().fixedPart("60.00").shares("100.00", "1001 1", "1002 3");
        assertThat(list.rows()).extracting(Allowance::amount).containsOnlyNulls();
        assertThat(list.rows()).extracting(Allowance::reason).containsOnly(AllowanceReason.FUND_TOO_SMALL);
    }

    @ParameterizedTest
    @CsvSource({
        "REDISTRIBUTE, 40.00, 1001=40.00 1002=40.00 1003=20.00, 0.00",
        "KEEP, 40.00, 1001=40.00 1002=35.00 1003=15.00, 10.00",
        "REDISTRIBUTE, 30.00, 1001=30.00 1002=30.00 1003=30.00, 10.00",
        "REDISTRIBUTE, 50.00, 1001=50.00 1002=35.00 1003=15.00, 0.00"
    })
    void nobody_gets_more_than_the_cap(CapSurplus surplus, String cap, String expected, String undistributed) {
        Policy policy = new Policy().cap(new PersonCap.Amount(Money.parse(cap)), surplus);
        AllowanceList list = policy.shares("100.00", "1001 50", "1002 35", "1003 15");
        assertThat(amounts(list)).isEqualTo(expected);
        assertThat(list.undistributed()).hasToString(undistributed);
    }

    @Test
    void who_is_held_to_the_cap_is_told() {
        Policy policy = new Policy().cap(new PersonCap.Share(new BigDecimal("0.6")), CapSurplus.REDISTRIBUTE);
        AllowanceList list = policy.shares("100.00", "1001 70", "1002 30");
        assertThat(amounts(list)).isEqualTo("1001=60.00 1002=40.00");
        assertThat(list.rows()).extracting(Allowance::reason).containsExactly(AllowanceReason.HELD_TO_CAP, null);
    }

    /** Exact shares of 60.6, 23.634 and 17.776 kopecks: what is kept back must take no kopeck from who stands at the cap. */
    @ParameterizedTest
    @CsvSource({
        "0.50, KEEP, 1001=0.50 1002=0.23 1003=0.18, 0.10",
        "0.50, REDISTRIBUTE, 1001=0.50 1002=0.29 1003=0.22, 0.00"
    })
    void who_stands_at_the_cap_gets_the_cap_to_the_kopeck(
            String cap, CapSurplus surplus, String expected, String undistributed) {
        Policy policy = new Policy().cap(new PersonCap.Amount(Money.parse(cap)), surplus);
        AllowanceList list = policy.shares("1.01", "1001 60", "1002 23.4", "1003 17.6");
        assertThat(amounts(list)).isEqualTo(expected);
        assertThat(list.undistributed()).hasToString(undistributed);
    }

    /** Half of 1.01 is 50.5 kopecks: the one who has 99 of 100 points gets 50 and not 51. */
    @Test
    void a_cap_with_half_a_kopeck_is_cut_to_the_kopeck() {
        Policy policy = new Policy().cap(new PersonCap.Share(new BigDecimal("0.5")), CapSurplus.REDISTRIBUTE);
        AllowanceList list = policy.shares("1.01", "1001 99", "1002 1");
        assertThat(amounts(list)).isEqualTo("1001=0.50 1002=0.50");
        assertThat(list.undistributed()).hasToString("0.01");
    }

    @Test
    void a_fund_that_two_regulations_share_is_paid_by_neither() {
        AllowanceList list = new Policy().sharesClaimedFund("100.00", "1001 10", "1002 0");
        assertThat(list.fund()).hasToString("100.00");
        assertThat(list.rows()).extracting(Allowance::amount).containsExactly(null, Money.ZERO);
        assertThat(list.rows().get(0).reason()).isEqualTo(AllowanceReason.FUND_CLAIMED_TWICE);
        assertThat(list.distributed()).isNull();
    }

    @Test
    void who_has_no_part_of_a_post_gets_nothing_where_the_post_counts() {
        AllowanceList list = new Policy().weight(Weight.POINTS_FTE).shares("100.00", "1001 10 0", "1002 1 1");
        assertThat(amounts(list)).isEqualTo("1001=0.00 1002=100.00");
        assertThat(list.rows()).extracting(Allowance::reason).containsExactly(AllowanceReason.NO_FTE, null);
    }

    @Test
    void a_capped_share_of_whole_roubles_keeps_the_cap() {
        Policy policy = new Policy().roubleDown().cap(new PersonCap.Amount(Money.parse("40.50")), CapSurplus.KEEP);
        assertThat(amounts(policy.shares("100.99", "1001 50", "1002 50"))).isEqualTo("1001=40.50 1002=40.50");
    }

    static String amounts(AllowanceList list) {
        return list.rows().stream()
                .map(row -> row.staffId() + "=" + Objects.requireNonNull(row.amount()))
                .collect(Collectors.joining(" "));
    }
}
