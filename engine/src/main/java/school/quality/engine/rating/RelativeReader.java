package school.quality.engine.rating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;
import school.quality.engine.regulation.Source.Reference;

/** Reads how far figures are from that of the school, of the levels a teacher teaches, or from a number. */
final class RelativeReader {

    private final Figures figures;
    private final FigureReader reader;

    RelativeReader(Figures figures, FigureReader reader) {
        this.figures = figures;
        this.reader = reader;
    }

    Reading read(Source.Relative source, Criterion criterion, Employee person, Per per) {
        Reading now = reader.read(source.figure(), criterion, person, per);
        if (!(now instanceof Reading.Measured measured)) {
            return now;
        }
        Optional<Compared> reference = reference(source, person);
        return reference
                .<Reading>map(found -> new Reading.Measured(measured.observations().stream()
                        .map(one -> one.less(found))
                        .toList()))
                .orElseGet(() -> new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NO_REFERENCE)));
    }

    private Optional<Compared> reference(Source.Relative source, Employee person) {
        if (source.reference() instanceof Reference.Entered entered) {
            int decimals = Math.max(entered.value().scale(), 0);
            return Optional.of(new Compared("ENTERED", Fraction.of(entered.value()), decimals, false));
        }
        Reference.Whole whole = (Reference.Whole) source.reference();
        Figures.Shown shown =
                figures.shown(source.figure().indicator(), source.figure().measure());
        Parts sum = shown.together(of(whole, source.figure(), person));
        return sum.isEmpty()
                ? Optional.empty()
                : Optional.of(new Compared(whole.name(), shown.value(sum), shown.decimals(), false));
    }

    /** Over marks: all classes and subjects together. A measure that has none is taken of the school or level itself. */
    private Stream<Parts> of(Reference.Whole whole, Source.Figure source, Employee person) {
        Set<String> levels = figures.levelsTaught(person.staffId());
        List<ClassSubjectFigure> all =
                figures.byClassAndSubject(source.indicator(), source.measure(), source.category());
        if (all.isEmpty()) {
            return itself(whole, source, levels);
        }
        return all.stream()
                .filter(one -> source.takesSubject(one.subject()))
                .filter(one -> source.takesGrade(
                        one.classUnit().level(), one.classUnit().grade()))
                .filter(one -> whole == Reference.Whole.SCHOOL
                        || levels.contains(one.classUnit().level()))
                .flatMap(one -> parts(one.figure()));
    }

    private Stream<Parts> itself(Reference.Whole whole, Source.Figure source, Set<String> levels) {
        return whole == Reference.Whole.SCHOOL
                ? find(source, Scope.SCHOOL, figures.school())
                : levels.stream().sorted().flatMap(level -> find(source, Scope.LEVEL, level));
    }

    private Stream<Parts> find(Source.Figure source, Scope scope, String unit) {
        return figures.find(source.indicator(), source.measure(), source.category(), scope, unit).stream()
                .flatMap(RelativeReader::parts);
    }

    private static Stream<Parts> parts(IndicatorValue figure) {
        return Stream.ofNullable(figure.parts());
    }
}
