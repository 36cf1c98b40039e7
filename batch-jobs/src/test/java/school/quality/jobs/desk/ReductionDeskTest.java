package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.ReductionDesk.Wanted;
import school.quality.jobs.store.Reduction;

class ReductionDeskTest extends DeskTest {

    @Override
    void prepare() {
        loadSchools("A");
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;40000\n", "A");
        load(
                "sanctions",
                "staff_id;imposed_on;kind;order_no\n1001;2025-11-20;REPRIMAND;77\n1001;2026-03-02;REMARK;12\n"
                        + "1001;2026-07-01;REMARK;40\n1002;2025-12-01;REMARK;80\n",
                "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
    }

    @Test
    void without_an_entry_of_a_person_a_sanction_takes_nothing() {
        assertThat(amounts()).containsExactly("1001 3333.33", "1002 6666.67");
    }

    @Test
    void a_reduction_lowers_the_amount_and_stays_undistributed() {
        reduce("1001", "2025-11-20", "1500.00");

        assertThat(amounts()).containsExactly("1001 1833.33", "1002 6666.67");
        assertThat(list().undistributed()).hasToString("1500.00");
        assertThat(list().distributed()).hasToString("8500.00");
        assertThat(list().reduced()).hasToString("1500.00");
    }

    @Test
    void a_reduced_list_passes_the_checks_before_an_order() {
        reduce("1001", "2025-11-20", "1500.00");

        assertThat(office.bean(OrderDesk.class)
                        .check(SmallSchool.YEAR, Optional.of("A"))
                        .stopped())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1001, 2025-11-20, 2000.01, ABOVE_PAY_LIMIT, 2000.00",
        "1002, 2025-12-01, 6666.68, ABOVE_ALLOWANCE, 6666.67",
        "1001, 2026-07-01, 1.00, SANCTION_OF_ANOTHER_PERIOD, '1001, 2026-07-01'",
        "1001, 2025-11-21, 1.00, NO_SANCTION, '1001, 2025-11-21'",
        "1002, 2025-11-20, 1.00, NO_SANCTION, '1002, 2025-11-20'"
    })
    void outside_the_limits_it_is_refused(
            String staffId, String day, String amount, OrderRefused.Code code, String detail) {
        refused(() -> reduce(staffId, day, amount), code, detail);
        assertThat(office.count("result.reduction")).isZero();
    }

    @Test
    void at_the_limit_it_is_taken() {
        reduce("1001", "2025-11-20", "2000.00");

        assertThat(amounts()).contains("1001 1333.33");
    }

    @Test
    void two_sanctions_of_a_period_share_the_limit() {
        reduce("1001", "2025-11-20", "1500.00");

        refused(() -> reduce("1001", "2026-03-02", "500.01"), OrderRefused.Code.ABOVE_PAY_LIMIT, "500.00");
        reduce("1001", "2026-03-02", "500.00");
        assertThat(amounts()).contains("1001 1333.33");
    }

    @Test
    void a_sanction_reduces_once() {
        reduce("1001", "2025-11-20", "1.00");

        refused(() -> reduce("1001", "2025-11-20", "1.00"), OrderRefused.Code.REDUCED_BEFORE, "1001, 2025-11-20");
    }

    @Test
    void a_withdrawn_reduction_stays_in_the_book_and_takes_nothing() {
        reduce("1001", "2025-11-20", "1500.00");
        desk().withdraw(wanted("1001", "2025-11-20"), "director");

        assertThat(amounts()).contains("1001 3333.33");
        assertThat(desk().all(SmallSchool.YEAR, Optional.of("A")))
                .containsExactly(new Reduction(
                        "1001",
                        LocalDate.parse("2025-11-20"),
                        "77",
                        Money.parse("1500.00"),
                        "Опоздания",
                        "deputy",
                        "director"));
    }

    @Test
    void without_base_pay_the_limit_is_unknown() {
        office.jdbc().update("delete from data.pay");

        refused(() -> reduce("1001", "2025-11-20", "1.00"), OrderRefused.Code.NO_BASE_PAY, "1001");
    }

    @Test
    void sums_of_a_locked_period_are_not_reduced_any_more() {
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, Optional.of("A"), "anna");

        refused(() -> reduce("1001", "2025-11-20", "1.00"), OrderRefused.Code.LOCKED, SmallSchool.YEAR);
    }

    @Test
    void somebody_has_to_answer_for_it_and_say_why() {
        refused(
                () -> desk().enter(wanted("1001", "2025-11-20"), new Money(1), "Опоздания", " "),
                OrderRefused.Code.NO_NAME,
                SmallSchool.YEAR);
        refused(
                () -> desk().enter(wanted("1001", "2025-11-20"), new Money(1), " ", "deputy"),
                OrderRefused.Code.NO_REASON,
                SmallSchool.YEAR);
    }

    private void reduce(String staffId, String day, String amount) {
        desk().enter(wanted(staffId, day), Money.parse(amount), "Опоздания", "deputy");
    }

    private static Wanted wanted(String staffId, String day) {
        return new Wanted(SmallSchool.YEAR, Optional.of("A"), staffId, LocalDate.parse(day));
    }

    private ReductionDesk desk() {
        return office.bean(ReductionDesk.class);
    }

    private AllowanceList list() {
        return office.bean(ResultDesk.class)
                .allowances("A", SmallSchool.YEAR, "R")
                .get(0);
    }

    private List<String> amounts() {
        return list().rows().stream()
                .map(row -> row.staffId() + " " + row.amount())
                .toList();
    }

    private static void refused(Runnable step, OrderRefused.Code code, String detail) {
        assertThatExceptionOfType(OrderRefused.class).isThrownBy(step::run).satisfies(refused -> assertThat(
                        refused.code() + " " + refused.detail())
                .isEqualTo(code + " " + detail));
    }
}
