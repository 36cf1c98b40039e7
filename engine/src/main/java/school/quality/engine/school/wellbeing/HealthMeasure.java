package school.quality.engine.school.wellbeing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A preventive or recreation measure that was planned in the period.
 *
 * @param rowKey number of the source row
 * @param kind PREVENTIVE or RECREATION
 * @param doneOn empty where it was not done
 * @param toCover pupils who should be covered
 * @param atRisk of the pupils covered, where the school says it
 * @param level empty for the whole school
 * @param quality score from 1 to 5
 */
public record HealthMeasure(
        long rowKey,
        String kind,
        LocalDate plannedOn,
        Optional<LocalDate> doneOn,
        int toCover,
        int covered,
        Optional<Integer> atRisk,
        Optional<EducationLevel> level,
        Optional<BigDecimal> quality)
        implements Fact {

    public boolean onTime() {
        return doneOn.filter(day -> !day.isAfter(plannedOn)).isPresent();
    }

    /** Done, with a score for how well. */
    public boolean scored() {
        return doneOn.isPresent() && quality.isPresent();
    }

    public BigDecimal score() {
        return quality.orElse(BigDecimal.ZERO);
    }

    public boolean riskKnown() {
        return atRisk.isPresent();
    }

    public int coveredAtRisk() {
        return atRisk.orElse(0);
    }

    @Override
    public FactKey key() {
        return FactKey.of("health_measure", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.HEALTH_MEASURES;
    }

    @Override
    public List<UnitId> units() {
        return level.map(UnitId::level).stream().toList();
    }
}
