package school.quality.web.ratings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.OwnRating;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Numbers;

/**
 * A teacher's own page.
 *
 * @param rating null where the person has no sheet in the period, or is nobody of the staff
 * @param ofStaff whether the account says who of the staff it is
 * @param tried what was wanted and not done
 */
record RatingPage(@Nullable OwnRating rating, boolean ofStaff, Tried tried, String school, Numbers numbers) {

    /**
     * What somebody typed, and why it was not taken.
     *
     * @param refusal empty where nothing was refused
     */
    record Tried(SheetStep step, String criterion, String points, String reason, String refusal) {

        static final Tried NOTHING = new Tried(SheetStep.CLAIM, "", "", "", "");
    }

    static RatingPage of(Optional<OwnRating> rating, Viewer viewer, Tried tried) {
        return new RatingPage(
                rating.orElse(null), viewer.staffId() != null, tried, viewer.school(), new Numbers(viewer.language()));
    }

    public Distribution distribution(OwnRating.Sheet sheet) {
        return Distribution.of(sheet.group(), sheet.head().points(), numbers);
    }

    public boolean mayClaim(OwnRating.Sheet sheet) {
        return SheetStep.CLAIM.isDueIn(sheet.course().state());
    }

    /** Whether the teacher may acknowledge or appeal. */
    public boolean mayAnswer(OwnRating.Sheet sheet) {
        return SheetStep.ACKNOWLEDGE.isDueIn(sheet.course().state());
    }

    public List<CriterionRow> rows(OwnRating.Sheet sheet, OwnRating.Section section) {
        return section.lines().stream()
                .map(line -> CriterionRow.of(line, sheet.head(), school, numbers))
                .toList();
    }

    /** The criteria that points can be claimed for. */
    public List<OwnRating.Line> claimable(OwnRating.Sheet sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(OwnRating.Line::claimable)
                .toList();
    }

    /** How a state looks. */
    public String tone(SheetState state) {
        return Map.of(
                        SheetState.FINAL, "good",
                        SheetState.ACKNOWLEDGED, "good",
                        SheetState.DECIDED, "fair",
                        SheetState.APPEALED, "fair")
                .getOrDefault(state, "");
    }
}
