package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.SheetDesk.Points;
import school.quality.jobs.desk.SheetDesk.Taken;
import school.quality.jobs.store.LineEntries;
import school.quality.jobs.store.RatedSheet;

/** Sheets of the teachers 1001 and 1002: K1 is computed (1001 has 10 of 10, held to 15), K2 is an expert's. */
class SheetDeskTest extends DeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String MEMBER = "Сидорова, родитель";

    private static final String EXPERT = """
            "points": 10}]}},
                 {"code": "K2", "title": "Работа с родителями", "clause": "3.2", "per": "POOLED",
                  "source": {"type": "MANUAL", "evidence": ["Отчёт", "Протокол собрания"]},
                  "method": {"type": "EXPERT", "min": 0, "max": 5}}]}""";

    @Override
    void prepare() {
        loadSchools("A");
        load("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;method_union
                2025/26;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01;Математики
                2025/26;1002;Петрова;Нина;TEACHING;Учитель;MAIN;1;2015-09-01;Математики
                """, "A");
        office.publish("A", SmallRegulation.ofTeachers("R").replace("\"points\": 10}]}}]}", EXPERT));
        office.run(year());
        desk().appoint(SmallSchool.YEAR, Optional.empty(), null, MEMBER, true, "директор");
        desk().appoint(SmallSchool.YEAR, Optional.empty(), "математики", "1002", true, "директор");
    }

    @Test
    void a_sheet_nobody_has_touched_is_open_with_its_computed_points() {
        SheetPage page = desk().show(sheet("1001"));

        assertThat(page.course().state()).isEqualTo(SheetState.OPEN);
        assertThat(page.steps()).isEmpty();
        assertThat(entries(page.sheet(), "K2").evidence()).containsExactly("Отчёт", "Протокол собрания");
        assertThat(entries(page.sheet(), "K1").claimed()).isNull();
    }

    @Test
    void a_sheet_goes_its_way_and_keeps_every_step() {
        take(SheetStep.CLAIM, "Иванова Анна", "K2", "4", "");
        take(SheetStep.REVIEW, "1002", "K2", "3", "");
        take(SheetStep.DECIDE, MEMBER, "K2", "2", "Протокол 3");
        take(SheetStep.ACKNOWLEDGE, "1001");
        SheetPage page = take(SheetStep.FINISH, MEMBER);

        assertThat(page.course().state()).isEqualTo(SheetState.FINAL);
        assertThat(page.steps())
                .extracting(step -> step.step() + " " + step.by())
                .containsExactly(
                        "CLAIM 1001", "REVIEW 1002", "DECIDE " + MEMBER, "ACKNOWLEDGE 1001", "FINISH " + MEMBER);
    }

    @Test
    void what_the_commission_decides_counts_from_the_next_run_on_and_a_claim_does_not() {
        BigDecimal before = points("1001");
        take(SheetStep.CLAIM, "1001", "K2", "4", "");
        office.run(year());
        assertThat(points("1001")).isEqualByComparingTo(before);

        take(SheetStep.REVIEW, "1002", "K2", "3", "");
        take(SheetStep.DECIDE, MEMBER, "K2", "2", "Протокол 3");
        assertThat(points("1001")).isEqualByComparingTo(before);
        office.run(year());

        assertThat(points("1001")).isEqualByComparingTo(before.add(new BigDecimal("2")));
        LineEntries beside = entries(desk().show(sheet("1001")).sheet(), "K2");
        assertThat(beside.claimed()).isEqualByComparingTo("4");
        assertThat(beside.reviewed()).isEqualByComparingTo("3");
        assertThat(beside.decided()).isEqualByComparingTo("2");
        assertThat(beside.reason()).isEqualTo("Протокол 3");
    }

    @Test
    void a_decided_number_passes_the_maximum_of_the_criterion() {
        reviewed();
        take(SheetStep.DECIDE, MEMBER, "K2", "40", "Протокол 3");
        office.run(year());

        assertThat(entries(desk().show(sheet("1001")).sheet(), "K2").decided()).isEqualByComparingTo("40");
        assertThat(points("1001")).isGreaterThan(new BigDecimal("40"));
    }

    @Test
    void an_older_run_keeps_what_it_saw() {
        reviewed();
        take(SheetStep.DECIDE, MEMBER, "K1", "1", "Протокол 3");
        take(SheetStep.DECIDE, MEMBER, "K1", "2", "Протокол 4");

        assertThat(office.count("data.sheet_entries")).isEqualTo(2);
        assertThat(office.count("data.sheet_entries where until_change is null"))
                .isEqualTo(1);
        assertThat(entries(desk().show(sheet("1001")).sheet(), "K1").decided()).isNull();
    }

    @Test
    void the_same_decision_again_changes_no_data() {
        reviewed();
        take(SheetStep.DECIDE, MEMBER, "K1", "1", "Протокол 3");
        take(SheetStep.DECIDE, MEMBER, "K1", "1.0", "Протокол 3");

        assertThat(office.count("data.sheet_entries")).isEqualTo(1);
    }

    @Test
    void a_loaded_entry_keeps_its_value_when_the_commission_decides() {
        load("sheet_entries", "period;staff_id;criterion;value\n2025-26/Y;1001;K2;3\n", "A");
        reviewed();
        take(SheetStep.DECIDE, MEMBER, "K2", "1", "Протокол 3");
        office.run(year());

        LineEntries beside = entries(desk().show(sheet("1001")).sheet(), "K2");
        assertThat(beside.computed()).isEqualByComparingTo("3");
        assertThat(beside.decided()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "иванова анна", "Иванова А.", "Анна Иванова", "И ванова Анна"})
    void nobody_decides_the_own_sheet_under_any_name(String name) {
        desk().appoint(SmallSchool.YEAR, Optional.empty(), null, "1001", true, "директор");
        reviewed();

        assertThat(refused(() -> take(SheetStep.DECIDE, name, "K2", "5", "Протокол 3")))
                .isEqualTo(SheetRefused.Code.OWN_SHEET);
    }

    @Test
    void the_database_refuses_it_too_and_forgets_nothing() {
        take(SheetStep.CLAIM, "1001");
        String insert = """
                insert into sheet_step (school_id, period, regulation, position_group, staff_id, step, state, taken_by,
                    taken_on, taken_at)
                select school_id, period, regulation, position_group, staff_id, 'DECIDE', 'DECIDED', '1001', taken_on, now()
                from sheet_step""";

        for (String attack : List.of(
                insert,
                "update sheet_step set taken_by = 'x'",
                "delete from sheet_step",
                "truncate sheet_step",
                "delete from sheet_duty")) {
            assertThatThrownBy(() -> office.jdbc().update(attack)).as(attack).isNotNull();
        }
        assertThat(office.count("sheet_step")).isEqualTo(1);
    }

    @Test
    void the_commission_reviews_the_sheet_of_a_head_who_is_alone() {
        desk().take(sheet("1002"), new Taken(SheetStep.CLAIM, "1002", null, ""), DAY);

        SheetPage page = desk().take(sheet("1002"), new Taken(SheetStep.REVIEW, MEMBER, null, ""), DAY);

        assertThat(page.course().state()).isEqualTo(SheetState.REVIEWED);
    }

    @Test
    void who_had_a_duty_has_it_no_more() {
        desk().appoint(SmallSchool.YEAR, Optional.empty(), null, MEMBER, false, "директор");
        reviewed();

        assertThat(refused(() -> take(SheetStep.DECIDE, MEMBER))).isEqualTo(SheetRefused.Code.NOT_THE_COMMISSION);
    }

    @Test
    void nobody_gives_a_duty_to_oneself() {
        assertThat(refused(() -> desk().appoint(SmallSchool.YEAR, Optional.empty(), null, "1001", true, "Иванова А.")))
                .isEqualTo(SheetRefused.Code.OWN_APPOINTMENT);
    }

    @ParameterizedTest
    @CsvSource({"9999, K1, NO_SHEET", "1001, K9, NO_SUCH_CRITERION"})
    void what_is_not_there_is_named(String teacher, String criterion, SheetRefused.Code code) {
        Taken claim = new Taken(SheetStep.CLAIM, teacher, new Points(criterion, BigDecimal.ONE), "");

        assertThat(refused(() -> desk().take(sheet(teacher), claim, DAY))).isEqualTo(code);
    }

    @Test
    void a_union_that_is_not_there_has_no_head() {
        assertThat(refused(
                        () -> desk().appoint(SmallSchool.YEAR, Optional.empty(), "Физики", "1002", true, "директор")))
                .isEqualTo(SheetRefused.Code.NO_SUCH_UNION);
    }

    @Test
    void a_reason_fits_in_a_cell_of_the_dataset() {
        reviewed();

        assertThat(refused(() -> take(SheetStep.DECIDE, MEMBER, "K2", "5", "я".repeat(501))))
                .isEqualTo(SheetRefused.Code.REASON_TOO_LONG);
    }

    @Test
    void a_person_with_two_sheets_is_asked_which() {
        office.publish("A", SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L")));
        office.run(year());

        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> desk().show(sheet("1001")))
                .satisfies(refused -> assertThat(refused.detail()).contains("--regulation L --group LEADER"));
    }

    private void reviewed() {
        take(SheetStep.CLAIM, "1001");
        take(SheetStep.REVIEW, "1002");
    }

    private SheetPage take(SheetStep step, String by) {
        return take(step, by, null, "0", "");
    }

    private SheetPage take(SheetStep step, String by, @Nullable String criterion, String points, String reason) {
        Points entered = criterion == null ? null : new Points(criterion, new BigDecimal(points));
        return desk().take(sheet("1001"), new Taken(step, by, entered, reason), DAY);
    }

    private static SheetRefused.Code refused(Runnable step) {
        try {
            step.run();
        } catch (SheetRefused refused) {
            return refused.code();
        }
        throw new AssertionError("Nothing was refused; known are " + Arrays.toString(SheetRefused.Code.values()));
    }

    private static SheetRequest sheet(String staffId) {
        return new SheetRequest(SmallSchool.YEAR, Optional.empty(), staffId, Optional.empty(), Optional.empty());
    }

    private BigDecimal points(String staffId) {
        return desk().show(sheet(staffId)).sheet().points();
    }

    private static LineEntries entries(RatedSheet sheet, String criterion) {
        return sheet.criteria().stream()
                .filter(line -> line.code().equals(criterion))
                .findFirst()
                .orElseThrow()
                .entries();
    }

    private SheetDesk desk() {
        return office.bean(SheetDesk.class);
    }
}
