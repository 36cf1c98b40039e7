package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static school.quality.engine.rating.Rules.criterion;
import static school.quality.engine.rating.Rules.group;
import static school.quality.engine.rating.Rules.regulation;
import static school.quality.engine.rating.Rules.section;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Regulation;

/** Every criterion here is an entry whose number the rules give as points. */
class SheetsTest {

    private static final Regulation TWO_SECTIONS = regulation(group(
            "Учитель",
            "20",
            section("1", "10", criterion("1.1"), criterion("1.2")),
            section("2", null, criterion("2.1"))));

    private final KnownSchool school = new KnownSchool();

    @Test
    void points_of_a_sheet_add_up() {
        entries("1001", "3", "4.5", "-1");
        assertThat(only(TWO_SECTIONS).points()).isEqualTo(new BigDecimal("6.50"));
    }

    @Test
    void a_section_is_held_to_its_maximum_before_the_sheet() {
        entries("1001", "8", "9", "5");
        Sheet sheet = only(TWO_SECTIONS);
        assertThat(sheet.sections())
                .containsExactly(
                        new SectionTotal("1", new BigDecimal("17.00"), new BigDecimal("10.00")),
                        new SectionTotal("2", new BigDecimal("5.00"), new BigDecimal("5.00")));
        assertThat(sheet.points()).isEqualByComparingTo("15");
    }

    @Test
    void a_sheet_is_held_to_its_maximum() {
        entries("1001", "8", "9", "50");
        assertThat(only(TWO_SECTIONS).points()).isEqualByComparingTo("20");
    }

    @Test
    void a_decided_number_takes_the_place_of_the_computed() {
        school.entry("1001", "1.1", "3", "7.125");
        SheetLine line = only(TWO_SECTIONS).lines().get(0);
        assertThat(line.points()).isEqualTo(new BigDecimal("7.13"));
        assertThat(line.awarded().points()).isEqualByComparingTo("3");
        assertThat(line.awarded().remarks()).containsExactly(Remark.of(PointsReason.DECIDED_WITHOUT_REASON));
    }

    @Test
    void a_reason_of_the_decision_is_enough_said() {
        school.decided("1001", "1.1", "3", "7", "Протокол 3");
        assertThat(only(TWO_SECTIONS).lines().get(0).awarded().remarks())
                .containsExactly(Remark.of(PointsReason.DECIDED));
    }

    @Test
    void a_decision_alone_is_no_value_to_compute_from() {
        school.entry("1001", "1.1", "", "7");
        SheetLine line = only(TWO_SECTIONS).lines().get(0);
        assertThat(line.awarded().status()).isEqualTo(Status.NO_DATA);
        assertThat(line.awarded().points()).isEqualByComparingTo("0");
        assertThat(line.points()).isEqualByComparingTo("7");
    }

    @Test
    void a_decision_that_confirms_the_computed_is_not_worth_a_word() {
        school.entry("1001", "1.1", "3", "3.00");
        assertThat(only(TWO_SECTIONS).lines().get(0).awarded().remarks()).isEmpty();
    }

    @Test
    void a_decision_on_a_line_without_data_leaves_no_data_said() {
        school.entry("1001", "1.1", "слово", "3");
        SheetLine line = only(TWO_SECTIONS).lines().get(0);
        assertThat(line.points()).isEqualByComparingTo("3");
        assertThat(line.awarded().status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void a_decided_number_is_held_by_section_and_sheet_only() {
        school.entry("1001", "1.1", "3", "50");
        Sheet sheet = only(TWO_SECTIONS);
        assertThat(sheet.lines().get(0).points()).isEqualByComparingTo("50");
        assertThat(sheet.points()).isEqualByComparingTo("10");
    }

    @Test
    void a_decision_of_0_takes_the_points_away() {
        school.entry("1001", "1.1", "3", "0");
        assertThat(only(TWO_SECTIONS).points()).isEqualByComparingTo("0");
    }

    @Test
    void without_data_a_line_stands_with_0_and_says_so() {
        SheetLine line = only(TWO_SECTIONS).lines().get(2);
        assertThat(line.points()).isEqualTo(new BigDecimal("0.00"));
        assertThat(line.awarded().status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void places_are_shared_and_the_next_is_left_out() {
        entries("1001", "5");
        entries("1002", "7");
        entries("1003", "5");
        entries("1004", "1");
        assertThat(places("1001", "1002", "1003", "1004")).isEqualTo("1 1002, 2 1001, 2 1003, 4 1004");
    }

    @Test
    void who_has_nothing_has_a_place_too() {
        assertThat(places("1002", "1001")).isEqualTo("1 1001, 1 1002");
    }

    @Test
    void each_group_has_its_own_places() {
        Regulation groups = regulation(group("Учитель", criterion("1.1")), group("CLASS_TEACHER", criterion("1.1")));
        entries("1001", "5");
        entries("1002", "7");
        List<Employee> staff = List.of(Staff.teacher("1001", KnownSchool.CLASS_7A), Staff.teacher("1002"));
        RatingTable table = table(groups, staff);
        assertThat(table.ratings())
                .extracting(rating -> rating.sheet().group() + " " + rating.place() + " "
                        + rating.sheet().staffId())
                .containsExactly("Учитель 1 1002", "Учитель 2 1001", "CLASS_TEACHER 1 1001");
        assertThat(table.pointsByPerson().get("1001")).isEqualByComparingTo("10");
    }

    @Test
    void who_has_left_or_has_another_position_has_no_sheet() {
        List<Employee> staff = List.of(
                Staff.of("1001", "Учитель", false),
                Staff.of("1002", "учитель", true),
                Staff.of("1003", "Директор", true));
        assertThat(table(TWO_SECTIONS, staff).ratings()).isEmpty();
    }

    @Test
    void the_order_of_people_does_not_matter() {
        entries("1001", "5");
        List<Employee> staff = List.of(Staff.teacher("1002"), Staff.teacher("1001"));
        List<Employee> turned = List.of(Staff.teacher("1001"), Staff.teacher("1002"));
        assertThat(table(TWO_SECTIONS, staff)).isEqualTo(table(TWO_SECTIONS, turned));
    }

    @Test
    void criteria_that_count_through_another_are_shown_and_not_added_twice() {
        entries("1001", "8", "9");
        Sheet sheet = only(bestOf("1.1", "1.2"));
        assertThat(sheet.points()).isEqualByComparingTo("9");
        assertThat(sheet.lines().get(0).points()).isEqualByComparingTo("8");
        assertThat(sheet.lines().get(0).awarded().remarks())
                .containsExactly(new Remark(PointsReason.COUNTS_THROUGH, "1.9"));
    }

    @Test
    void what_takes_points_of_others_waits_for_those_that_wait_themselves() {
        entries("1001", "8", "9");
        Criterion outer = criterion("1.8", new Method.BestOf(List.of("1.9")));
        Criterion inner = criterion("1.9", new Method.BestOf(List.of("1.1", "1.2")));
        Regulation nested = regulation(group("Учитель", outer, criterion("1.1"), criterion("1.2"), inner));
        assertThat(only(nested).points()).isEqualByComparingTo("9");
    }

    @Test
    void a_decision_counts_through_another_criterion_too() {
        school.entry("1001", "1.1", "слово", "12").entry("1001", "1.2", "9", null);
        assertThat(only(bestOf("1.1", "1.2")).points()).isEqualByComparingTo("12");
    }

    @Test
    void criteria_over_others_without_any_value_have_none() {
        SheetLine line = only(bestOf("1.1", "1.2")).lines().get(2);
        assertThat(line.awarded().status()).isEqualTo(Status.NO_DATA);
        assertThat(line.awarded().remarks()).containsExactly(Remark.of(PointsReason.OTHERS_WITHOUT_VALUE));
    }

    @Test
    void criteria_that_wait_for_each_other_never_get_points() {
        Criterion one = criterion("1.1", new Method.SumOf(List.of("1.2")));
        Criterion other = criterion("1.2", new Method.SumOf(List.of("1.1")));
        assertThatIllegalStateException().isThrownBy(() -> only(regulation(group("Учитель", one, other))));
    }

    private static Regulation bestOf(String... codes) {
        Criterion best = criterion("1.9", new Method.BestOf(List.of(codes)));
        return regulation(group("Учитель", criterion("1.1"), criterion("1.2"), best));
    }

    @Test
    void what_no_rule_judges_is_a_gap_in_the_rule_book() {
        List<Assessment> assessments = assessments(TWO_SECTIONS, List.of(Staff.teacher("1001")));
        assertThatIllegalStateException()
                .isThrownBy(() -> Sheets.of("H1", "2025-26/Y", TWO_SECTIONS, assessments, all -> List.of()));
    }

    @Test
    void what_two_rules_judge_is_a_fault_of_the_rule_book() {
        List<Assessment> assessments = assessments(TWO_SECTIONS, List.of(Staff.teacher("1001")));
        PointsRules twice = all -> Stream.concat(judged(all), judged(all)).toList();
        assertThatIllegalStateException()
                .isThrownBy(() -> Sheets.of("H1", "2025-26/Y", TWO_SECTIONS, assessments, twice));
    }

    /** Values of criteria 1.1, 1.2, 2.1 in this order. */
    private void entries(String staffId, String... values) {
        List<String> codes = List.of("1.1", "1.2", "2.1");
        for (int i = 0; i < values.length; i++) {
            school.entry(staffId, codes.get(i), values[i], null);
        }
    }

    private Sheet only(Regulation regulation) {
        return table(regulation, List.of(Staff.teacher("1001")))
                .ratings()
                .get(0)
                .sheet();
    }

    private String places(String... staffIds) {
        List<Employee> staff =
                Arrays.stream(staffIds).map(id -> Staff.teacher(id)).toList();
        return table(TWO_SECTIONS, staff).ratings().stream()
                .map(rating -> rating.place() + " " + rating.sheet().staffId())
                .collect(Collectors.joining(", "));
    }

    private RatingTable table(Regulation regulation, List<Employee> staff) {
        List<Assessment> assessments = assessments(regulation, staff);
        return Sheets.of(
                "H1", "2025-26/Y", regulation, assessments, all -> judged(all).toList());
    }

    private List<Assessment> assessments(Regulation regulation, List<Employee> staff) {
        return new Attribution(Rules.YEAR, school, school, school).of(regulation, staff);
    }

    private static Stream<Verdict> judged(List<Assessment> assessments) {
        return assessments.stream().map(SheetsTest::judged);
    }

    private static Verdict judged(Assessment assessment) {
        if (assessment.lacksNumber()) {
            return Verdict.notANumber(assessment);
        }
        if (assessment.reading() instanceof Reading.Others) {
            return Verdict.best(assessment);
        }
        return assessment.hasReading()
                ? new Verdict(
                        assessment.key(),
                        "",
                        Status.VALUE,
                        assessment.observations().get(0).value(),
                        Fraction.ONE,
                        List.of(),
                        "expert")
                : Verdict.missing(assessment);
    }
}
