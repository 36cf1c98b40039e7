package school.quality.engine.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

/** Reads by how much figures have changed against the period that the regulation names. */
final class ChangeReader {

    private static final Fraction FULL = Fraction.of(100);

    private final Figures figures;
    private final FigureReader reader;

    ChangeReader(Figures figures, FigureReader reader) {
        this.figures = figures;
        this.reader = reader;
    }

    Reading read(Source.Change source, Criterion criterion, Employee person, Per per) {
        Reading now = reader.read(source.figure(), criterion, person, per);
        return now instanceof Reading.Measured measured ? changed(measured, source, person, per) : now;
    }

    /** Units without a base have no value. */
    private Reading changed(Reading.Measured now, Source.Change source, Employee person, Per per) {
        Optional<Earlier> earlier = figures.earlier(source.base());
        List<Observation> changes = earlier.stream()
                .flatMap(base -> now.observations().stream().flatMap(one -> change(one, source, person, per, base)))
                .toList();
        return changes.isEmpty()
                ? new Reading.Missing(
                        Status.NO_DATA,
                        Remark.of(
                                PointsReason.NO_BASE,
                                earlier.map(Earlier::period).orElse("")))
                : new Reading.Measured(changes);
    }

    private Stream<Observation> change(
            Observation now, Source.Change source, Employee person, Per per, Earlier earlier) {
        boolean byUnit = per == Per.CLASS_MEAN || source.figure().scope() == Scope.CLASS;
        Stream<Parts> base = byUnit ? ofUnits(now, earlier) : ofPerson(source.figure(), person, earlier);
        Parts sum = figures.shown(source.figure().indicator(), source.figure().measure())
                .together(base);
        return sum.isEmpty() ? Stream.of() : Stream.of(now.less(compared(now, sum, source, earlier)));
    }

    /** What the person, the union or the school had then, with the same filters. */
    private static Stream<Parts> ofPerson(Source.Figure source, Employee person, Earlier earlier) {
        return new FigureUnits(earlier.figures())
                .pooled(source, person).stream().map(FigureUnit::parts);
    }

    /** What the same classes had then, under their names of that year. */
    private static Stream<Parts> ofUnits(Observation now, Earlier earlier) {
        return now.figures().stream()
                .flatMap(figure -> Stream.ofNullable(then(figure, earlier)))
                .flatMap(figure -> Stream.ofNullable(figure.parts()));
    }

    /** A teacher's own figure in the class and subject; where another taught it then, that of the class and subject. */
    private static @Nullable IndicatorValue then(IndicatorValue now, Earlier earlier) {
        Optional<String> unit = earlier.classes().unit(now.scope(), now.scopeId());
        Optional<IndicatorValue> same = unit.flatMap(then -> find(now, now.scope(), then, earlier));
        if (same.isPresent() || now.scope() != Scope.TEACHER_CLASS_SUBJECT) {
            return same.orElse(null);
        }
        return unit.map(then -> then.substring(then.indexOf('/') + 1))
                .flatMap(then -> find(now, Scope.CLASS_SUBJECT, then, earlier))
                .orElse(null);
    }

    private static Optional<IndicatorValue> find(IndicatorValue now, Scope scope, String unit, Earlier earlier) {
        return earlier.figures().find(now.indicator(), now.measure(), now.category(), scope, unit);
    }

    private Compared compared(Observation now, Parts base, Source.Change source, Earlier earlier) {
        Source.Figure figure = source.figure();
        Figures.Shown shown = figures.shown(figure.indicator(), figure.measure());
        Fraction value = shown.value(base);
        boolean staysFull =
                source.keepsFull() && value.equals(FULL) && now.value().equals(FULL);
        return new Compared(earlier.period(), value, shown.decimals(), staysFull);
    }
}
