package school.quality.jobs.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetCourse;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.review.ClaimedTwice;
import school.quality.jobs.review.Cliff;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.sheets.SheetPeople.Colleague;
import school.quality.jobs.store.sheets.StoredStep;

/**
 * The sheets of a period that somebody may see, with what to look at before deciding.
 *
 * @param sheets by group and place
 * @param twice what these sheets claim more than once
 * @param cliffs where little decides over points or places among them
 * @param staff by number
 */
public record Review(List<Queued> sheets, List<ClaimedTwice> twice, List<Cliff> cliffs, Map<String, Colleague> staff) {

    public Review {
        sheets = List.copyOf(sheets);
        twice = List.copyOf(twice);
        cliffs = List.copyOf(cliffs);
        staff = Map.copyOf(staff);
    }

    /** What people call somebody of the staff, or somebody else by the name in place of a number. */
    public String name(String person) {
        return Optional.ofNullable(staff.get(person)).map(Colleague::name).orElse(person);
    }

    public Optional<Queued> find(String staffId, String regulation, String group) {
        return sheets.stream()
                .filter(one -> one.sheet().staffId().equals(staffId))
                .filter(one -> one.sheet().regulation().equals(regulation))
                .filter(one -> one.sheet().group().equals(group))
                .findFirst();
    }

    /**
     * A sheet in the queue.
     *
     * @param group title of the group of positions
     * @param steps the oldest first
     * @param twice whether something in it is claimed more than once
     * @param close whether little decides over its points or place
     */
    public record Queued(
            RatedSheet sheet, String group, SheetCourse course, List<StoredStep> steps, boolean twice, boolean close) {

        public Queued {
            steps = List.copyOf(steps);
        }

        /** The newest number of a kind of step for a criterion, which may be newer than the run; else what the run saw. */
        public @Nullable BigDecimal entered(SheetStep kind, RatedCriterion line) {
            return steps.stream()
                    .filter(step -> step.step() == kind || kind == SheetStep.DECIDE && step.step() == SheetStep.ANSWER)
                    .filter(step -> line.code().equals(step.criterion()))
                    .map(StoredStep::points)
                    .reduce((older, newer) -> newer)
                    .orElseGet(() -> switch (kind) {
                        case CLAIM -> line.entries().claimed();
                        case REVIEW -> line.entries().reviewed();
                        default -> line.entries().decided();
                    });
        }

        /** Whether somebody entered another number than was computed. */
        public boolean differs(RatedCriterion line) {
            return differs(SheetStep.CLAIM, line) || differs(SheetStep.REVIEW, line) || differs(SheetStep.DECIDE, line);
        }

        private boolean differs(SheetStep kind, RatedCriterion line) {
            BigDecimal entered = entered(kind, line);
            return entered != null && entered.compareTo(line.entries().computed()) != 0;
        }

        /** How many criteria have such a number. */
        public long differences() {
            return sheet.criteria().stream().filter(this::differs).count();
        }
    }
}
