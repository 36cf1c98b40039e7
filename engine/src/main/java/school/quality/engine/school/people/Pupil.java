package school.quality.engine.school.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.indicator.Scope;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;
import school.quality.engine.school.activity.Achievement;

/**
 * A pupil who was in the school in the period's year.
 *
 * @param atEnd class on the last day of the period; empty for those who had left
 * @param atStart class on the first day
 * @param last class of the latest row up to the last day
 * @param during enrolled on at least one day of the period
 * @param departure why the pupil left within the period without coming back; empty text where no reason is given
 * @param studyForm code, FULL_TIME where the school says nothing
 * @param socialCategories codes of the social passport in this period
 * @param achievements held in the period
 */
public record Pupil(
        String id,
        Optional<Place> atEnd,
        Optional<Place> atStart,
        Place last,
        boolean during,
        Optional<String> departure,
        boolean specialNeeds,
        boolean chronicIllness,
        String studyForm,
        Set<String> socialCategories,
        List<Achievement> achievements)
        implements Fact {

    public static final List<String> STUDY_FORMS =
            List.of("FULL_TIME", "INDIVIDUAL", "HOME", "FAMILY", "EXTERNAL", "DISTANCE");

    /** Reasons to leave the school, and all that are drop-out. */
    public static final List<String> LEAVE_REASONS_AND_ALL =
            List.of("MOVED", "OTHER_SCHOOL", "VOCATIONAL", "EXPELLED", "GRADUATED", "OTHER", "ALL");

    public static final List<String> SOCIAL_CATEGORIES = List.of(
            "LARGE_FAMILY",
            "SINGLE_PARENT",
            "LOW_INCOME",
            "GUARDIANSHIP",
            "DISABLED_CHILD",
            "RISK_GROUP",
            "REFUGEE",
            "MILITARY_FAMILY",
            "OTHER");

    private static final Set<String> DROP_OUT = Set.of("", "EXPELLED", "OTHER");

    public boolean enrolled() {
        return atEnd.isPresent();
    }

    /** The pupil belongs to this unit on the last day. */
    public boolean enrolledIn(UnitId unit) {
        return isIn(atEnd, unit);
    }

    public boolean startedIn(UnitId unit) {
        return isIn(atStart, unit);
    }

    /** The latest class of the period is in this unit. */
    public boolean lastSeenIn(UnitId unit) {
        return isIn(Optional.of(last), unit);
    }

    /** Left for this reason; ALL is drop-out proper: expelled, other and without a reason. */
    public boolean leftFor(String reason) {
        return departure
                .filter(given -> reason.equals("ALL") ? DROP_OUT.contains(given) : given.equals(reason))
                .isPresent();
    }

    public boolean hasSocialCategory(String category) {
        return socialCategories.contains(category);
    }

    public boolean tookPart(String kind, String level) {
        return achievements.stream().anyMatch(achievement -> achievement.is(kind, level));
    }

    public boolean won(String kind, String level) {
        return achievements.stream().anyMatch(achievement -> achievement.is(kind, level) && achievement.won());
    }

    @Override
    public FactKey key() {
        return FactKey.of("pupil", id);
    }

    @Override
    public Topic topic() {
        return Topic.PUPILS;
    }

    @Override
    public List<UnitId> units() {
        Set<UnitId> units = new LinkedHashSet<>();
        Stream.of(atEnd, atStart, Optional.of(last))
                .flatMap(Optional::stream)
                .forEach(place -> units.addAll(place.cohorts()));
        return new ArrayList<>(units);
    }

    private static boolean isIn(Optional<Place> place, UnitId unit) {
        return place.filter(
                        found -> unit.scope() == Scope.SCHOOL || found.cohorts().contains(unit))
                .isPresent();
    }
}
