package school.quality.engine.rating.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a sheet has come, and what may happen next.
 *
 * @param decidedOn the day of the commission's last decision; null before it
 * @param answered whether the appeal has its answer
 * @param termDays how many days after the decision the teacher can appeal
 */
public record SheetCourse(SheetState state, @Nullable LocalDate decidedOn, boolean answered, int termDays) {

    /** A step that was taken, on a day. */
    public record Taken(SheetStep step, LocalDate on) {}

    /** @param taken the steps so far, the oldest first */
    public static SheetCourse of(List<Taken> taken, int termDays) {
        SheetCourse course = new SheetCourse(SheetState.OPEN, null, false, termDays);
        for (Taken step : taken) {
            course = course.after(step);
        }
        return course;
    }

    private SheetCourse after(Taken taken) {
        SheetStep step = taken.step();
        return new SheetCourse(
                step.leadsTo(),
                step == SheetStep.DECIDE ? taken.on() : decidedOn,
                answered || step == SheetStep.ANSWER,
                termDays);
    }

    /** The last day on which the teacher can appeal; empty where nothing is decided. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(decidedOn).map(day -> day.plusDays(termDays));
    }

    /** Why the step is not taken: rights first, then order, then what is said with it; empty where it may be taken. */
    public Optional<StepRefusal> refusal(Move move, Standing by) {
        return Stream.of(right(move.step(), by), due(move), points(move), words(move))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<StepRefusal> right(SheetStep step, Standing by) {
        if (by.may(step.role())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (step.role()) {
                    case TEACHER -> StepRefusal.NOT_THE_OWN_SHEET;
                    case HEAD_OF_UNION -> by.owner() ? StepRefusal.OWN_SHEET : StepRefusal.NOT_THE_REVIEWER;
                    case COMMISSION -> by.owner() ? StepRefusal.OWN_SHEET : StepRefusal.NOT_THE_COMMISSION;
                });
    }

    private Optional<StepRefusal> due(Move move) {
        if (!move.step().isDueIn(state)) {
            return Optional.of(StepRefusal.NOT_DUE);
        }
        boolean over = lastDay().map(last -> move.on().isAfter(last)).orElse(false);
        if (move.step() == SheetStep.APPEAL && over) {
            return Optional.of(StepRefusal.TERM_IS_OVER);
        }
        return move.step() == SheetStep.FINISH ? unfinished(over) : Optional.empty();
    }

    private Optional<StepRefusal> unfinished(boolean over) {
        if (state == SheetState.DECIDED && !over) {
            return Optional.of(StepRefusal.TERM_IS_RUNNING);
        }
        return state == SheetState.APPEALED && !answered ? Optional.of(StepRefusal.NOT_ANSWERED) : Optional.empty();
    }

    private static Optional<StepRefusal> points(Move move) {
        EnteredPoints entered = move.entered();
        if (entered == null) {
            return Optional.empty();
        }
        if (!move.step().takesPoints()) {
            return Optional.of(StepRefusal.NO_POINTS_HERE);
        }
        return move.step() == SheetStep.CLAIM && !entered.canBeClaimed()
                ? Optional.of(StepRefusal.NOT_TO_BE_CLAIMED)
                : Optional.empty();
    }

    private static Optional<StepRefusal> words(Move move) {
        if (!move.isSilent()) {
            return Optional.empty();
        }
        if (move.step().needsWords()) {
            return Optional.of(StepRefusal.NO_REASON);
        }
        EnteredPoints entered = move.entered();
        return move.step().decides() && entered != null && entered.differ()
                ? Optional.of(StepRefusal.DIFFERENT_WITHOUT_REASON)
                : Optional.empty();
    }
}
