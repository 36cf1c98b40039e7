package school.quality.engine.school.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Settings;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * How the school year ended for a pupil; pupils without a row of outcomes have one with nothing in it.
 *
 * @param place class on the last day, else the latest
 * @param enrolled on the last day of the period
 * @param recorded whether the school gave an outcome
 * @param decision code, PROMOTED to NOT_ADMITTED
 * @param certificate code, NONE, ORDINARY or DISTINCTION
 * @param commendations subjects
 * @param destination code, GRADE_10 to OTHER
 */
public record YearOutcome(
        String pupilId,
        Place place,
        boolean enrolled,
        boolean recorded,
        Optional<String> decision,
        Optional<String> certificate,
        boolean commendationSheet,
        Set<String> commendations,
        Optional<String> destination)
        implements Fact {

    public static final List<String> DESTINATIONS = List.of("GRADE_10", "SPO", "NPO", "UNIVERSITY", "WORK", "OTHER");

    public boolean repeats() {
        return decision.filter("REPEAT"::equals).isPresent();
    }

    public boolean mayReceiveCommendationSheet(Settings settings) {
        return settings.commendationGrades().contains(place.grade());
    }

    /** A grade-9 pupil with an outcome of the year or enrolled on the last day. */
    public boolean leaver() {
        return place.grade() == 9;
    }

    public boolean certified() {
        return certificate.filter(kind -> !kind.equals("NONE")).isPresent();
    }

    public boolean withDistinction() {
        return certificate.filter("DISTINCTION"::equals).isPresent();
    }

    public boolean commended() {
        return !commendations.isEmpty();
    }

    public boolean commendedIn(String subject) {
        return commendations.contains(subject);
    }

    /** Where the pupil goes on; nowhere as long as the school does not say it. */
    public List<String> destinations() {
        return destination.stream().toList();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("year_outcome", pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.YEAR_OUTCOMES;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
