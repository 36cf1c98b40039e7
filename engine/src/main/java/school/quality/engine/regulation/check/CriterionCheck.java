package school.quality.engine.regulation.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Scope;
import school.quality.engine.regulation.Bonus;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

/** One criterion: its clause, sources, conditions, coefficients and method. */
final class CriterionCheck {

    private final Known known;
    private final String group;
    private final Criterion criterion;
    private final Findings findings;
    private final Place place;

    CriterionCheck(Known known, String group, Criterion criterion, Findings findings) {
        this.known = known;
        this.group = group;
        this.criterion = criterion;
        this.findings = findings;
        this.place = Place.criterion(group, criterion.code());
    }

    void look() {
        if (criterion.clause() == null || criterion.clause().isBlank()) {
            findings.add(Flaw.NO_CLAUSE, place, "clause");
        }
        Forbidden.texts(criterion)
                .filter(Forbidden::namesVpr)
                .findFirst()
                .ifPresent(text -> findings.add(Flaw.VPR_NAMED, place, "title", text));
        source(criterion.source(), "source");
        condition(criterion.precondition(), "precondition");
        Bonus bonus = criterion.bonus();
        condition(bonus == null ? null : bonus.condition(), "bonus");
        per();
        coefficients();
        new MethodCheck(known.catalogue(), group, criterion, findings).look();
        if (criterion.method() instanceof Method.Formula formula) {
            new FormulaCheck(known.catalogue(), group, criterion, findings).look(formula);
        }
    }

    private void source(@Nullable Source source, String path) {
        if (source != null) {
            new SourceCheck(known.catalogue(), place, path, findings).look(source);
            subjects(source, path);
        }
    }

    private void condition(@Nullable Condition condition, String path) {
        if (condition != null) {
            source(condition.source(), path + ".source");
            if (SourceCheck.isCoded(condition.source())) {
                findings.add(
                        Flaw.CONDITION_UNFIT, place, path, condition.source().type());
            }
        }
    }

    private void subjects(Source source, String path) {
        SourceCheck.figureOf(source).ifPresent(figure -> figure.subjects().stream()
                .filter(this::isUnknown)
                .forEach(subject -> findings.add(Flaw.UNKNOWN_SUBJECT, place, path, subject)));
    }

    private void per() {
        if (criterion.per() == Per.CLASS_MEAN && !knowsClasses(criterion.source())) {
            findings.add(Flaw.CLASSES_WITHOUT_USE, place, "per");
        }
    }

    private void coefficients() {
        Source source = criterion.source();
        List<String> subjects = List.copyOf(criterion.coefficients().keySet());
        for (int row = 0; row < subjects.size(); row++) {
            String subject = subjects.get(row);
            Place at = Place.within(Place.List.COEFFICIENTS, group, criterion.code(), row);
            if (subject.equals(Criterion.ANY_OTHER)) {
                continue;
            }
            if (!knowsSubjects(source)) {
                findings.add(Flaw.COEFFICIENT_WITHOUT_USE, at, "coefficients", subject);
            } else if (isUnknown(subject)) {
                findings.add(Flaw.UNKNOWN_SUBJECT, at, "coefficients", subject);
            }
        }
    }

    private boolean isUnknown(String subject) {
        LoadedSchool loaded = known.loaded();
        return loaded != null
                && !loaded.subjects().isEmpty()
                && !loaded.subjects().contains(subject);
    }

    /** Figures of a teacher or a class can be told apart by class; other sources say one thing of a person. */
    private boolean knowsClasses(@Nullable Source source) {
        return source != null
                && SourceCheck.figureOf(source)
                        .filter(figure -> figure.scope() == Scope.TEACHER || figure.scope() == Scope.CLASS)
                        .isPresent();
    }

    private boolean knowsSubjects(@Nullable Source source) {
        return source != null
                && SourceCheck.figureOf(source)
                        .filter(figure -> figure.scope() == Scope.TEACHER
                                || !figure.subjects().isEmpty()
                                || ofOneSubject(figure))
                        .isPresent();
    }

    private boolean ofOneSubject(Source.Figure figure) {
        Map<String, KnownIndicator> indicators = known.catalogue().indicators();
        return indicators.containsKey(figure.indicator())
                && indicators.get(figure.indicator()).scopes().contains(Scope.CLASS_SUBJECT);
    }
}
