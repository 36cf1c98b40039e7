package school.quality.engine.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Scope;
import school.quality.engine.regulation.Source;

/** Finds the figures that a source means for a person: whose, of which classes, subjects, levels and grades. */
final class FigureUnits {

    private final Figures figures;

    FigureUnits(Figures figures) {
        this.figures = figures;
    }

    /** The figures to be added up into one. */
    List<FigureUnit> pooled(Source.Figure source, Employee person) {
        if (source.scope() == Scope.TEACHER && !source.isFiltered()) {
            return find(source, Scope.TEACHER, person.staffId()).toList();
        }
        return apart(source, person);
    }

    /** The figures one by one: a teacher's by class and subject, a class teacher's by class. */
    List<FigureUnit> apart(Source.Figure source, Employee person) {
        return switch (source.scope()) {
            case TEACHER -> ofTeacher(source, person);
            case CLASS -> ofClasses(source, person.leads());
            case METHOD_UNION -> ofUnion(source, person.methodUnion());
            default -> ofSchool(source);
        };
    }

    private List<FigureUnit> ofTeacher(Source.Figure source, Employee person) {
        List<ClassSubjectFigure> pairs =
                figures.pairs(source.indicator(), source.measure(), source.category(), person.staffId());
        if (pairs.isEmpty() && !source.isFiltered()) {
            return find(source, Scope.TEACHER, person.staffId()).toList();
        }
        return pairs.stream()
                .filter(pair -> source.takesSubject(pair.subject()))
                .filter(pair -> takes(source, pair.classUnit()))
                .map(FigureUnit::of)
                .toList();
    }

    private List<FigureUnit> ofClasses(Source.Figure source, List<ClassUnit> classes) {
        return classes.stream()
                .filter(one -> takes(source, one))
                .flatMap(one -> ofClass(source, one))
                .toList();
    }

    private Stream<FigureUnit> ofClass(Source.Figure source, ClassUnit one) {
        if (source.subjects().isEmpty()) {
            return find(source, Scope.CLASS, one.name());
        }
        return source.subjects().stream().flatMap(subject -> ofSubject(source, one, subject));
    }

    private Stream<FigureUnit> ofSubject(Source.Figure source, ClassUnit one, String subject) {
        String unit = one.name() + "/" + subject;
        return figure(source, Scope.CLASS_SUBJECT, unit).map(figure -> new FigureUnit(unit, subject, figure)).stream();
    }

    private List<FigureUnit> ofUnion(Source.Figure source, @Nullable String union) {
        return union == null
                ? List.of()
                : find(source, Scope.METHOD_UNION, union).toList();
    }

    private List<FigureUnit> ofSchool(Source.Figure source) {
        if (!source.isFiltered()) {
            return find(source, Scope.SCHOOL, figures.school()).toList();
        }
        List<FigureUnit> byClass = ofClasses(source, figures.classes());
        return byClass.isEmpty() ? ofWholeGrades(source) : byClass;
    }

    /** For measures that are not split by class: the levels or grades themselves. */
    private List<FigureUnit> ofWholeGrades(Source.Figure source) {
        if (!source.subjects().isEmpty()) {
            return List.of();
        }
        if (source.grades().isEmpty()) {
            return source.levels().stream()
                    .flatMap(level -> find(source, Scope.LEVEL, level))
                    .toList();
        }
        return figures.classes().stream()
                .filter(one -> takes(source, one))
                .map(one -> Integer.toString(one.grade()))
                .distinct()
                .flatMap(grade -> find(source, Scope.GRADE, grade))
                .toList();
    }

    private static boolean takes(Source.Figure source, ClassUnit one) {
        return source.takesGrade(one.level(), one.grade());
    }

    private Stream<FigureUnit> find(Source.Figure source, Scope scope, String unit) {
        return figure(source, scope, unit).map(FigureUnit::whole).stream();
    }

    private Optional<IndicatorValue> figure(Source.Figure source, Scope scope, String unit) {
        return figures.find(source.indicator(), source.measure(), source.category(), scope, unit);
    }
}
