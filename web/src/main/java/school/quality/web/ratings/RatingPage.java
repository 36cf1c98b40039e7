package school.quality.web.ratings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.OwnRating;
import school.quality.web.layout.Numbers;

/**
 * A teacher's own page.
 *
 * @param rating null where the person has no sheet in the period, or is nobody of the staff
 * @param ofStaff whether the account says who of the staff it is
 * @param tried what was wanted and not done
 */
record RatingPage(@Nullable OwnRating rating, boolean ofStaff, Tried tried, Numbers numbers) {

    /**
     * What somebody typed, and why it was not taken.
     *
     * @param refusal empty where nothing was refused
     */
    record Tried(SheetStep step, String criterion, String points, String reason, String refusal) {

        static final Tried NOTHING = new Tried(SheetStep.CLAIM, "", "", "", "");
    }

    static RatingPage of(Optional<OwnRating> rating, boolean ofStaff, Tried tried, Locale language) {
        return new RatingPage(rating.orElse(null), ofStaff, tried, new Numbers(language));
    }

    public Distribution distribution(OwnRating.Sheet sheet) {
        return Distribution.of(sheet.group(), sheet.head().points(), numbers);
    }

    public boolean may(OwnRating.Sheet sheet, SheetStep step) {
        return step.isDueIn(sheet.course().state());
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
