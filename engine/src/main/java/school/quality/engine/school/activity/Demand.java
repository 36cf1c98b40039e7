package school.quality.engine.school.activity;

import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.Unit;
import school.quality.engine.school.UnitId;

/**
 * Requests of parents or pupils for an extra-curricular direction or an elective course.
 *
 * @param rowKey number of the source row
 * @param kind EXTRA or ELECTIVE
 * @param subject direction or course as the school calls it
 * @param respondents PARENTS or PUPILS
 * @param place class of the respondents; empty where the school names none
 */
public record Demand(long rowKey, String kind, String subject, String respondents, Optional<Place> place, int requests)
        implements Fact {

    /** What was asked for in this unit, in alphabetical order. */
    public static List<String> subjects(Unit unit, String kind) {
        return unit.the(Topic.DEMAND).stream()
                .map(Demand.class::cast)
                .filter(demand -> demand.kind.equals(kind))
                .map(Demand::subject)
                .distinct()
                .sorted()
                .toList();
    }

    public int requestsFor(String wanted) {
        return subject.equals(wanted) ? requests : 0;
    }

    @Override
    public FactKey key() {
        return FactKey.of("demand", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.DEMAND;
    }

    @Override
    public String part() {
        return kind;
    }

    @Override
    public List<UnitId> units() {
        return place.map(Place::cohorts).orElse(List.of());
    }
}
