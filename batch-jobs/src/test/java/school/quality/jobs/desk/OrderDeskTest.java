package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.OrderDesk.OrderReport;
import school.quality.jobs.order.OrderFinding;
import school.quality.jobs.order.OrderFlaw;

class OrderDeskTest extends DeskTest {

    @Override
    void prepare() {
        loadSchools("A");
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;10000\n", "A");
    }

    @Test
    void a_sound_result_may_be_paid() {
        rated();

        OrderReport report = check();

        assertThat(report.stopped()).isFalse();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_decision_needs_a_reason() {
        entry("1001;K1;0;;8;");
        rated();

        assertThat(flaws()).contains(OrderFlaw.DECIDED_WITHOUT_REASON);
        assertThat(check().stopped()).isTrue();
        assertThat(finding(OrderFlaw.DECIDED_WITHOUT_REASON).values()).containsExactly("K1", "5", "8");
        assertThat(finding(OrderFlaw.DECIDED_WITHOUT_REASON).about()).isEqualTo("1001");
    }

    @Test
    void a_decision_with_a_reason_is_a_ground() {
        entry("1001;K1;0;;8;Протокол 3");
        rated();

        assertThat(check().stopped()).isFalse();
    }

    @Test
    void the_same_ground_gives_the_same_points() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        entry("1001;K1;0;;8;");
        rated();

        assertThat(flaws()).contains(OrderFlaw.OTHER_POINTS_ON_SAME_GROUND);
        assertThat(finding(OrderFlaw.OTHER_POINTS_ON_SAME_GROUND).values()).containsExactly("K1", "8", "1002 (10)");
    }

    @Test
    void other_points_with_a_reason_are_for_a_person_to_confirm() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        entry("1001;K1;0;;8;Протокол 3");
        rated();

        assertThat(flaws()).containsExactly(OrderFlaw.OTHER_POINTS_BY_DECISION);
    }

    @ParameterizedTest
    @CsvSource({
        "update result.allowance set amount = amount + 1 where staff_id = '1001', SUM_IS_NOT_THE_FUND",
        "update result.allowance_list set undistributed = 1, SUM_IS_NOT_THE_FUND",
        "update result.sheet_line set basis = '{}', NO_GROUND",
        "update result.sheet_line set clause = null, NO_CLAUSE",
        "update result.allowance set monthly = '{1}', MONTHS_ARE_NOT_THE_SUM",
        "delete from data.funds, NO_FLAW"
    })
    void what_was_changed_behind_the_programs_back_is_found(String change, String flaw) {
        rated();
        office.jdbc().update(change);

        assertThat(flaws().toString()).contains(flaw.replace("NO_FLAW", "[]"));
    }

    @Test
    void without_a_fund_there_is_no_order() {
        office.jdbc().update("delete from data.funds");
        rated();

        assertThat(flaws()).contains(OrderFlaw.SUM_UNKNOWN);
    }

    @Test
    void two_lists_of_one_fund_stop_the_order_also_where_they_are_of_two_runs() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.publish("A", SmallRegulation.ofClassTeachers("L"));
        office.run(yearBy("R"));
        office.run(yearBy("L"));

        assertThat(finding(OrderFlaw.FUND_CLAIMED_TWICE).values()).containsExactly("L, R");
    }

    @Test
    void more_than_30_per_cent_of_the_pay_is_a_warning() {
        load("funds", "period;category;source;amount\n2025-26/Y;TEACHING;;100000\n", "A");
        rated();

        assertThat(flaws()).containsExactly(OrderFlaw.INCENTIVE_SHARE);
        assertThat(finding(OrderFlaw.INCENTIVE_SHARE).values()).containsExactly("35.7");
    }

    @Test
    void without_base_pay_the_incentive_share_is_unknown() {
        office.jdbc().update("delete from data.pay where staff_id = '1001'");
        rated();

        assertThat(flaws()).containsExactly(OrderFlaw.INCENTIVE_SHARE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "Результаты ВПР, NAMES_FORBIDDEN_SOURCE",
        "Всероссийская проверочная работа, NAMES_FORBIDDEN_SOURCE",
        "Исправление отметок, []"
    })
    void titles_that_name_the_check_works_are_for_a_person_to_confirm(String title, String flaw) {
        office.publish("A", SmallRegulation.ofTeachers("R").replace("Качество знаний", title));
        office.run(year());

        assertThat(flaws().toString()).contains(flaw);
        assertThat(check().stopped()).isFalse();
    }

    /** The check refuses such a regulation today; it may be in force since before. */
    @Test
    void nobody_gets_points_for_health() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.jdbc().execute("alter table regulation disable trigger guard_regulation");
        office.jdbc()
                .update(
                        "update regulation set body = replace(replace(body, '1.1.2', '1.5.1'), 'quality_rate', 'rate')");
        office.run(year());

        assertThat(finding(OrderFlaw.FORBIDDEN_SOURCE).values()).containsExactly("K1", "1.5.1");
    }

    @Test
    void data_loaded_since_are_a_warning() {
        rated();
        load("marks", "period;pupil_id;subject;mark\n2025-26/S1;P2;Алгебра;4\n", "A");

        assertThat(flaws()).containsExactly(OrderFlaw.OLDER_THAN_THE_DATA);
    }

    @Test
    void without_sheets_there_is_nothing_to_check() {
        assertThatExceptionOfType(OrderRefused.class)
                .isThrownBy(this::check)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(OrderRefused.Code.NOTHING_RATED));
    }

    private void rated() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
    }

    private void entry(String rest) {
        String rows = "period;staff_id;criterion;value;claimed;decided;reason\n2025-26/Y;" + rest + "\n";
        office.load(SmallSchool.writeRows(folder.resolve("more"), "sheet_entries", rows, "A"));
    }

    private OrderReport check() {
        return office.bean(OrderDesk.class).check(SmallSchool.YEAR, Optional.of("A"));
    }

    private List<OrderFlaw> flaws() {
        return check().findings().stream().map(OrderFinding::flaw).distinct().toList();
    }

    private OrderFinding finding(OrderFlaw flaw) {
        return check().findings().stream()
                .filter(finding -> finding.flaw() == flaw)
                .findFirst()
                .orElseThrow();
    }
}
