package school.quality.engine.school.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.Unit;
import school.quality.engine.school.UnitId;

/**
 * Answers of one group of respondents to a survey of the period, as the school counted them (formulas, section 7).
 *
 * @param rowKey number of the source row
 * @param survey code of its topic, RESULTS to EXTRA_PROGRAMMES
 * @param respondents PARENTS, PUPILS or TEACHERS
 * @param place class of the respondents, empty where the school names none: such answers count for the school only
 * @param staffId the teacher the answers are about
 * @param invited how many were asked, where it is known
 */
public record SurveyAnswers(
        long rowKey,
        String survey,
        String respondents,
        Optional<Place> place,
        Optional<String> subject,
        Optional<String> staffId,
        Optional<Integer> invited,
        int answered,
        int positive)
        implements Fact {

    /** Surveys about subject teachers. */
    public static final Set<String> TEACHERS = Set.of("TEACHERS");

    /** Surveys about subject teachers and class teachers. */
    public static final Set<String> TEACHERS_AND_CLASS_TEACHERS = Set.of("TEACHERS", "CLASS_TEACHERS");

    private static final List<String> RESPONDENTS = List.of("PARENTS", "PUPILS", "TEACHERS");

    public static final List<String> RESPONDENTS_AND_ALL =
            Stream.concat(RESPONDENTS.stream(), Stream.of("ALL")).toList();

    /** The fewest answers that one of the groups gave which the figure is made of; groups without an answer say nothing. */
    public static int fewestAnswers(Unit unit, Set<String> surveys, String group) {
        return RESPONDENTS.stream()
                .filter(respondents -> group.equals("ALL") || group.equals(respondents))
                .mapToInt(respondents -> answers(unit, surveys, respondents))
                .filter(answers -> answers > 0)
                .min()
                .orElse(0);
    }

    private static int answers(Unit unit, Set<String> surveys, String respondents) {
        return unit.the(Topic.SURVEYS).stream()
                .map(SurveyAnswers.class::cast)
                .filter(answers -> answers.isIn(surveys) && answers.of(respondents))
                .mapToInt(SurveyAnswers::answered)
                .sum();
    }

    public boolean isIn(Set<String> surveys) {
        return surveys.contains(survey);
    }

    /** Given by this group; ALL are all of them together. */
    public boolean of(String group) {
        return group.equals("ALL") || respondents.equals(group);
    }

    public boolean invitedKnown() {
        return invited.isPresent();
    }

    public int asked() {
        return invited.orElse(0);
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return Long.hashCode(rowKey);
    }

    @Override
    public FactKey key() {
        return FactKey.of("survey", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.SURVEYS;
    }

    @Override
    public String part() {
        return survey;
    }

    @Override
    public List<UnitId> units() {
        Stream<UnitId> ofClass = place.stream()
                .flatMap(here -> Stream.concat(here.cohorts().stream(), subject.map(UnitId::subject).stream()));
        return Stream.concat(ofClass, staffId.map(UnitId::teacher).stream()).toList();
    }
}
