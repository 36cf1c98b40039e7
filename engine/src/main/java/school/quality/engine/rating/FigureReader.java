package school.quality.engine.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

/** Reads figures of indicators for a person, as a criterion's scope and filters ask. */
final class FigureReader {

    private final Figures figures;
    private final FigureUnits units;

    FigureReader(Figures figures) {
        this.figures = figures;
        this.units = new FigureUnits(figures);
    }

    Reading read(Source.Figure source, Criterion criterion, Employee person, Per per) {
        Optional<Reason> missing = figures.missing(source.indicator(), source.measure());
        if (missing.isPresent()) {
            return new Reading.Missing(Status.NO_DATA, remark(missing.get(), source));
        }
        if (source.scope() == Scope.CLASS && person.leads().isEmpty()) {
            return notApplicable(Remark.of(PointsReason.LEADS_NO_CLASS));
        }
        List<FigureUnit> asked = per == Per.CLASS_MEAN ? units.apart(source, person) : units.pooled(source, person);
        List<FigureUnit> valued = asked.stream().filter(FigureUnit::hasValue).toList();
        if (valued.isEmpty()) {
            return notApplicable(whyNot(asked, source));
        }
        return new Reading.Measured(
                per == Per.CLASS_MEAN
                        ? valued.stream()
                                .map(unit -> apart(unit, source, criterion))
                                .toList()
                        : List.of(pooled(valued, source, criterion, person)));
    }

    private Observation apart(FigureUnit unit, Source.Figure source, Criterion criterion) {
        Fraction coefficient = Fraction.of(criterion.coefficient(unit.subject()));
        return observed(unit.label(), unit.parts(), source, coefficient, List.of(unit.figure()));
    }

    private Observation pooled(List<FigureUnit> valued, Source.Figure source, Criterion criterion, Employee person) {
        Parts sum = figures.shown(source.indicator(), source.measure())
                .together(valued.stream().map(FigureUnit::parts));
        List<IndicatorValue> behind = valued.stream().map(FigureUnit::figure).toList();
        String label = valued.size() == 1 ? valued.get(0).label() : "";
        return observed(label, sum, source, meanCoefficient(source, criterion, person), behind);
    }

    private Observation observed(
            String label, Parts parts, Source.Figure source, Fraction coefficient, List<IndicatorValue> behind) {
        Figures.Shown shown = figures.shown(source.indicator(), source.measure());
        Fraction sample = Fraction.of(parts.denominator());
        return new Observation(
                label, shown.value(parts), shown.decimals(), sample, coefficient, behind, null, shown.factor());
    }

    /** The mean of the subjects' coefficients, weighted by the denominators. */
    private Fraction meanCoefficient(Source.Figure source, Criterion criterion, Employee person) {
        if (criterion.coefficients().isEmpty()) {
            return Fraction.ONE;
        }
        List<FigureUnit> bySubject = units.apart(source, person).stream()
                .filter(FigureUnit::hasValue)
                .toList();
        Fraction whole = sum(bySubject, FigureUnit::weight);
        if (whole.signum() == 0) {
            return Fraction.of(criterion.coefficient(null));
        }
        return sum(bySubject, unit -> unit.weight().times(Fraction.of(criterion.coefficient(unit.subject()))))
                .dividedBy(whole);
    }

    private static Fraction sum(List<FigureUnit> units, Function<FigureUnit, Fraction> term) {
        return units.stream().map(term).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Reading notApplicable(Remark remark) {
        return new Reading.Missing(Status.NOT_APPLICABLE, remark);
    }

    private static Remark whyNot(List<FigureUnit> asked, Source.Figure source) {
        Stream<@Nullable Reason> reasons =
                asked.stream().map(unit -> unit.figure().reason());
        return reasons.flatMap(Stream::ofNullable)
                .findFirst()
                .map(reason -> remark(reason, source))
                .orElse(Remark.of(PointsReason.NO_OWN_FIGURE));
    }

    private static Remark remark(Reason reason, Source.Figure source) {
        return switch (reason.code()) {
            case DATASET_NOT_LOADED -> Remark.of(PointsReason.DATASET_NOT_LOADED, reason.detail());
            case NOT_EVALUATED_YET -> Remark.of(PointsReason.NOT_EVALUATED_YET, source.indicator());
            case NOTHING_TO_COUNT -> Remark.of(PointsReason.NOTHING_TO_COUNT);
            case GROUP_TOO_SMALL, TOO_FEW_ANSWERS -> Remark.of(PointsReason.SAMPLE_TOO_SMALL, reason.detail());
        };
    }
}
