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

    /** Why the pupil left, and ALL where that is drop-out proper: expelled, other and without a reason. */
    public List<String> leaveReasons() {
        return departure
                .map(given -> DROP_OUT.contains(given) ? List.of(given, "ALL") : List.of(given))
                .orElse(List.of());
    }

    /** Levels of the events of this kind in which the pupil took part, and ALL where there are any. */
    public Set<String> levelsTakenPart(String kind) {
        return Achievement.levels(achievements, kind, achievement -> true);
    }

    /** Levels at which the pupil won a prize or a first place, and ALL where there are any. */
    public Set<String> levelsWon(String kind) {
        return Achievement.levels(achievements, kind, Achievement::won);
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return id.hashCode();
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
