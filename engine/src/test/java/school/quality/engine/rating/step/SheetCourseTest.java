package school.quality.engine.rating.step;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.engine.rating.step.SheetStep.ACKNOWLEDGE;
import static school.quality.engine.rating.step.SheetStep.ANSWER;
import static school.quality.engine.rating.step.SheetStep.APPEAL;
import static school.quality.engine.rating.step.SheetStep.CLAIM;
import static school.quality.engine.rating.step.SheetStep.DECIDE;
import static school.quality.engine.rating.step.SheetStep.FINISH;
import static school.quality.engine.rating.step.SheetStep.RETURN;
import static school.quality.engine.rating.step.SheetStep.REVIEW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;
import school.quality.engine.regulation.StaffAttribute;

class SheetCourseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int TERM = 5;
    private static final Standing TEACHER = new Standing(true, false, false);
    private static final Standing HEAD = new Standing(false, true, false);
    private static final Standing COMMISSION = new Standing(false, false, true);
    private static final Standing NOBODY = new Standing(false, false, false);
    private static final Standing ALL_AT_ONCE = new Standing(true, true, true);

    private static final Source ENTERED = new Source.Manual(List.of());
    private static final Source COUNTED = new Source.Attribute(StaffAttribute.FTE);
    private static final Method EXPERT = new Method.Expert(null, null);
    private static final Method BANDS = new Method.Bands(List.of());

    @Test
    void a_sheet_begins_open() {
        assertThat(after().state()).isEqualTo(SheetState.OPEN);
        assertThat(after().lastDay()).isEmpty();
    }

    @Test
    void a_sheet_goes_from_hand_to_hand() {
        assertThat(after(CLAIM, REVIEW, DECIDE, ACKNOWLEDGE, FINISH).state()).isEqualTo(SheetState.FINAL);
        assertThat(after(CLAIM, RETURN).state()).isEqualTo(SheetState.OPEN);
        assertThat(after(CLAIM, REVIEW, DECIDE, APPEAL, ANSWER).state()).isEqualTo(SheetState.APPEALED);
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM, NOT_THE_OWN_SHEET",
        "REVIEW, NOT_THE_REVIEWER",
        "RETURN, NOT_THE_REVIEWER",
        "DECIDE, NOT_THE_COMMISSION",
        "ACKNOWLEDGE, NOT_THE_OWN_SHEET",
        "APPEAL, NOT_THE_OWN_SHEET",
        "ANSWER, NOT_THE_COMMISSION",
        "FINISH, NOT_THE_COMMISSION"
    })
    void who_has_no_part_in_a_sheet_takes_no_step(SheetStep step, StepRefusal refusal) {
        assertThat(beforeOf(step).refusal(move(step), NOBODY)).contains(refusal);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEW", "RETURN", "DECIDE", "ANSWER", "FINISH"})
    void nobody_reviews_or_decides_the_own_sheet_whatever_the_duty(SheetStep step) {
        assertThat(beforeOf(step).refusal(move(step), ALL_AT_ONCE)).contains(StepRefusal.OWN_SHEET);
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_taken_by_its_role_when_it_is_due(SheetStep step) {
        assertThat(beforeOf(step).refusal(move(step), of(step))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void after_the_end_nothing_is_due(SheetStep step) {
        SheetCourse ended = after(CLAIM, REVIEW, DECIDE, ACKNOWLEDGE, FINISH);
        assertThat(ended.refusal(move(step), of(step))).contains(StepRefusal.NOT_DUE);
    }

    @Test
    void no_step_is_skipped() {
        assertThat(after().refusal(move(REVIEW), HEAD)).contains(StepRefusal.NOT_DUE);
        assertThat(after(CLAIM).refusal(move(DECIDE), COMMISSION)).contains(StepRefusal.NOT_DUE);
        assertThat(after(CLAIM, REVIEW).refusal(move(ACKNOWLEDGE), TEACHER)).contains(StepRefusal.NOT_DUE);
        assertThat(after(CLAIM, REVIEW).refusal(move(CLAIM), TEACHER)).contains(StepRefusal.NOT_DUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURN", "APPEAL", "ANSWER"})
    void some_steps_say_nothing_without_words(SheetStep step) {
        Move silent = new Move(step, DAY, null, " ");
        assertThat(beforeOf(step).refusal(silent, of(step))).contains(StepRefusal.NO_REASON);
    }

    @Test
    void only_what_people_enter_is_claimed() {
        assertThat(after().refusal(claim(ENTERED, BANDS), TEACHER)).isEmpty();
        assertThat(after().refusal(claim(COUNTED, EXPERT), TEACHER)).isEmpty();
        assertThat(after().refusal(claim(COUNTED, BANDS), TEACHER)).contains(StepRefusal.NOT_TO_BE_CLAIMED);
    }

    @Test
    void points_come_with_claim_review_and_decision_only() {
        assertThat(after(CLAIM).refusal(move(REVIEW, "3", ""), HEAD)).isEmpty();
        assertThat(after(CLAIM, REVIEW, DECIDE).refusal(move(ACKNOWLEDGE, "3", ""), TEACHER))
                .contains(StepRefusal.NO_POINTS_HERE);
    }

    @Test
    void a_decision_other_than_computed_has_a_reason() {
        SheetCourse reviewed = after(CLAIM, REVIEW);
        assertThat(reviewed.refusal(move(DECIDE, "3.01", ""), COMMISSION))
                .contains(StepRefusal.DIFFERENT_WITHOUT_REASON);
        assertThat(reviewed.refusal(move(DECIDE, "3.01", "Протокол 3"), COMMISSION))
                .isEmpty();
        assertThat(reviewed.refusal(move(DECIDE, "3.0", ""), COMMISSION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-06, true", "2026-06-07, false"})
    void the_last_day_of_the_term_still_belongs_to_it(LocalDate day, boolean inTime) {
        Move appeal = new Move(APPEAL, day, null, "Не согласна");
        assertThat(after(CLAIM, REVIEW, DECIDE).refusal(appeal, TEACHER).isEmpty())
                .isEqualTo(inTime);
    }

    @Test
    void who_stays_silent_is_waited_for_until_the_term_is_over() {
        SheetCourse decided = after(CLAIM, REVIEW, DECIDE);
        assertThat(decided.refusal(new Move(FINISH, DAY.plusDays(TERM), null, ""), COMMISSION))
                .contains(StepRefusal.TERM_IS_RUNNING);
        assertThat(decided.refusal(new Move(FINISH, DAY.plusDays(TERM + 1), null, ""), COMMISSION))
                .isEmpty();
    }

    @Test
    void an_appeal_is_answered_before_the_sheet_is_final() {
        SheetCourse appealed = after(CLAIM, REVIEW, DECIDE, APPEAL);
        assertThat(appealed.refusal(move(FINISH), COMMISSION)).contains(StepRefusal.NOT_ANSWERED);
        assertThat(after(CLAIM, REVIEW, DECIDE, APPEAL, ANSWER).refusal(move(FINISH), COMMISSION))
                .isEmpty();
    }

    private static SheetCourse after(SheetStep... steps) {
        return SheetCourse.of(
                Arrays.stream(steps)
                        .map(step -> new SheetCourse.Taken(step, DAY))
                        .toList(),
                TERM);
    }

    /** A state in which the step is due. */
    private static SheetCourse beforeOf(SheetStep step) {
        return switch (step) {
            case CLAIM -> after();
            case REVIEW, RETURN -> after(CLAIM);
            case DECIDE -> after(CLAIM, REVIEW);
            case ACKNOWLEDGE, APPEAL -> after(CLAIM, REVIEW, DECIDE);
            case ANSWER -> after(CLAIM, REVIEW, DECIDE, APPEAL);
            case FINISH -> after(CLAIM, REVIEW, DECIDE, ACKNOWLEDGE);
        };
    }

    private static Standing of(SheetStep step) {
        return switch (step.role()) {
            case TEACHER -> TEACHER;
            case HEAD_OF_UNION -> HEAD;
            case COMMISSION -> COMMISSION;
        };
    }

    private static Move move(SheetStep step) {
        return new Move(step, DAY, null, "Потому что");
    }

    /** The criterion has 3 computed points. */
    private static Move move(SheetStep step, String points, String reason) {
        return new Move(step, DAY, entered(ENTERED, EXPERT, points), reason);
    }

    private static Move claim(Source source, Method method) {
        return new Move(CLAIM, DAY, entered(source, method, "3"), "");
    }

    private static EnteredPoints entered(@Nullable Source source, Method method, String points) {
        Criterion criterion = new Criterion(
                "K1", "Критерий", "1", null, source, Per.POOLED, null, null, Map.of(), null, null, method);
        return new EnteredPoints(criterion, new BigDecimal("3"), new BigDecimal(points));
    }
}
