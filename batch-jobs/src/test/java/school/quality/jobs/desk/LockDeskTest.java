package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.engine.money.Money;
import school.quality.jobs.Office;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.CorrectedPerson;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.results.PaidLists;

class LockDeskTest extends DeskTest {

    private static final String NEXT_YEAR = "2026-27/Y";

    @Override
    void prepare() {
        loadSchools("A");
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;10000\n", "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.publish(
                "A",
                SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L"))
                        .replace("10}", "25}"));
        office.run(yearBy("R"));
    }

    @Test
    void a_locked_result_stays_whatever_is_computed_later() {
        assertThat(lock().version()).isEqualTo(1);

        better();

        assertThat(amounts()).containsExactly("1001 3333.33", "1002 6666.67");
    }

    @Test
    void a_later_result_is_version_2_and_says_what_the_data_changed_and_what_the_fund() {
        lock();
        better();

        LockDesk.Locked second = lock();

        assertThat(second.version()).isEqualTo(2);
        assertThat(amounts()).containsExactly("1001 5000.00", "1002 5000.00");
        assertThat(second.corrected())
                .extracting(person -> person.staffId() + " " + person.byData() + " " + person.byRule() + " "
                        + person.byDecision() + " " + person.ownUnchanged())
                .containsExactly("1001 1666.67 0.00 0.00 false", "1002 -1666.67 0.00 0.00 true");
    }

    @Test
    void the_correction_can_be_read_before_it_is_locked() {
        lock();
        better();

        List<CorrectedPerson> before = correction();

        assertThat(lock().corrected()).isEqualTo(before).isEqualTo(correction());
    }

    @Test
    void decisions_and_rules_are_told_from_data() {
        lock();
        load(
                "sheet_entries",
                "period;staff_id;criterion;value;claimed;decided;reason\n2025-26/Y;1001;K1;0;;20;Суд\n",
                "A");
        office.run(year());

        assertThat(correction())
                .allSatisfy(person -> assertThat(person.difference())
                        .isEqualTo(person.byData().plus(person.byRule()).plus(person.byDecision())))
                .extracting(person ->
                        person.staffId() + " " + person.byData() + " " + person.byRule() + " " + person.byDecision())
                .containsExactly("1001 0.00 -1111.11 3111.11", "1002 0.00 1111.11 -3111.11");
    }

    @Test
    void the_difference_is_paid_with_the_next_period() {
        load("periods", "period;year;kind;starts_on;ends_on\n2026-27/Y;2026/27;YEAR;2026-09-01;2027-05-31\n", "A");
        lock();
        better();
        lock();

        assertThat(payroll(NEXT_YEAR)).containsExactly("1001 1666.67 2025-26/Y", "1002 -1666.67 2025-26/Y");
        assertThat(payroll(SmallSchool.YEAR)).containsExactly("1001 3333.33 null", "1002 6666.67 null");
    }

    @Test
    void a_fund_is_paid_in_its_part_or_in_its_year() {
        office.jdbc().update("delete from data.funds");
        load("funds", "period;category;source;amount\n2025-26/S1;TEACHING;;4000\n2025-26/S2;TEACHING;;6000\n", "A");
        office.run(year());
        lock();
        office.run(SmallSchool.HALF);
        office.jdbc().update("update result.allowance set amount = 200000 where amount is null");

        refused(SmallSchool.HALF, "anna", OrderRefused.Code.FUND_PAID, SmallSchool.YEAR);
        assertThat(office.count("result.locked")).isEqualTo(1);
    }

    @Test
    void what_the_checks_stop_is_not_locked() {
        office.jdbc().update("update result.allowance_list set undistributed = 1");

        assertThatExceptionOfType(OrderRefused.class).isThrownBy(this::lock).satisfies(refused -> assertThat(
                        refused.report().orElseThrow().stopped())
                .isTrue());
        assertThat(office.count("result.locked")).isZero();
        assertThat(office.count("result.paid_fund")).isZero();
    }

    @Test
    void somebody_has_to_answer_for_a_lock() {
        refused(SmallSchool.YEAR, " ", OrderRefused.Code.NO_NAME, SmallSchool.YEAR);
    }

    @Test
    void the_same_result_is_not_locked_twice() {
        lock();

        refused(SmallSchool.YEAR, "anna", OrderRefused.Code.NOTHING_CHANGED, SmallSchool.YEAR);
    }

    @Test
    void what_was_never_computed_cannot_be_locked() {
        refused(SmallSchool.HALF, "anna", OrderRefused.Code.NOTHING_RATED, SmallSchool.HALF);
    }

    @Test
    void a_period_that_is_not_locked_has_no_correction() {
        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(this::correction)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(OrderRefused.Code.NOT_LOCKED));
    }

    /** P2 had a three, so that 1001 had 5 points; now both teachers have 10. */
    private void better() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        office.run(yearBy("R"));
    }

    private LockDesk.Locked lock() {
        return office.bean(LockDesk.class).lock(SmallSchool.YEAR, Optional.of("A"), "anna");
    }

    private List<CorrectedPerson> correction() {
        return office.bean(LockDesk.class).correction(SmallSchool.YEAR, Optional.of("A"));
    }

    private void refused(String period, String by, OrderRefused.Code code, String detail) {
        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(() -> office.bean(LockDesk.class).lock(period, Optional.of("A"), by))
                .satisfies(refused ->
                        assertThat(refused.code() + " " + refused.detail()).isEqualTo(code + " " + detail));
    }

    private List<String> amounts() {
        return office.bean(ResultDesk.class).allowances("A", SmallSchool.YEAR, "R").get(0).rows().stream()
                .map(row -> row.staffId() + " " + row.amount())
                .toList();
    }

    private List<String> payroll(String period) {
        try (Stream<PaidPerson> people = new PaidLists(office.jdbc()).people(Office.all(period))) {
            return people.map(person -> person.allowance().staffId() + " "
                            + Optional.ofNullable(person.allowance().amount()).orElse(Money.ZERO) + " "
                            + person.corrects())
                    .toList();
        }
    }
}
