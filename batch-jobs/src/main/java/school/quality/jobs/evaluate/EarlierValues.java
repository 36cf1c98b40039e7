package school.quality.jobs.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.ClassUnit;
import school.quality.engine.rating.Earlier;
import school.quality.engine.regulation.Source;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.SchoolFacts;
import school.quality.rules.Programme;

/** The periods that changes are measured from, as the rating asks for them; each is made ready only where it is asked for. */
final class EarlierValues {

    private final SchoolFacts now;
    private final List<EarlierPeriod> bestFirst;
    private final Programme programme;
    private final Map<Source.Base, Optional<Earlier>> ready = new EnumMap<>(Source.Base.class);

    /** @param bestFirst the same period of the year before, then the previous one of its kind where that is another */
    EarlierValues(SchoolFacts now, List<EarlierPeriod> bestFirst, Programme programme) {
        this.now = now;
        this.bestFirst = bestFirst;
        this.programme = programme;
    }

    Optional<Earlier> of(Source.Base base) {
        return ready.computeIfAbsent(base, asked -> period(asked).map(this::earlier));
    }

    private Optional<EarlierPeriod> period(Source.Base base) {
        if (base == Source.Base.SAME_PERIOD_LAST_YEAR) {
            return bestFirst.stream().filter(EarlierPeriod::isYearBefore).findFirst();
        }
        return bestFirst.isEmpty() ? Optional.empty() : Optional.of(bestFirst.get(bestFirst.size() - 1));
    }

    private Earlier earlier(EarlierPeriod period) {
        List<ClassUnit> classes = period.run().classes().stream()
                .map(one -> new ClassUnit(
                        one.name(), EducationLevel.ofGrade(one.grade()).name(), one.grade()))
                .toList();
        List<IndicatorValue> values = period.values().entrySet().stream()
                .map(found -> value(found.getKey(), found.getValue()))
                .sorted(IndicatorValue.ORDER)
                .toList();
        FoundValues figures = new FoundValues(now.school(), classes, values, programme, before -> Optional.empty());
        return new Earlier(period.code(), figures, period.classes(now));
    }

    private static IndicatorValue value(FigureKey key, Parts parts) {
        return new IndicatorValue(
                key.indicator(),
                key.measure(),
                key.category(),
                key.scope(),
                key.scopeId(),
                Status.VALUE,
                parts,
                null,
                Basis.NONE);
    }
}
