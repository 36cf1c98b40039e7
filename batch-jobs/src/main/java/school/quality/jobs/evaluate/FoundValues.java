package school.quality.jobs.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.ClassSubjectFigure;
import school.quality.engine.rating.ClassUnit;
import school.quality.engine.rating.Figures;
import school.quality.engine.school.SchoolFacts;
import school.quality.engine.school.Topic;
import school.quality.engine.school.people.ClassGroup;
import school.quality.rules.Programme;

/** The figures of one school as the rating asks for them. */
final class FoundValues implements Figures {

    private final SchoolFacts facts;
    private final Programme programme;
    private final Map<List<@Nullable Object>, IndicatorValue> byUnit = new HashMap<>();
    private final Map<List<@Nullable Object>, List<IndicatorValue>> pairsOf = new HashMap<>();
    private final Map<List<String>, Reason> missing = new HashMap<>();
    private final Map<String, ClassUnit> classes;

    FoundValues(SchoolFacts facts, List<IndicatorValue> values, Programme programme) {
        this.facts = facts;
        this.programme = programme;
        this.classes = facts.units().get(0).the(Topic.CLASSES).stream()
                .map(ClassGroup.class::cast)
                .map(group -> new ClassUnit(group.name(), group.level().name(), group.grade()))
                .collect(Collectors.toMap(ClassUnit::name, Function.identity()));
        values.forEach(this::note);
    }

    @Override
    public String school() {
        return facts.school();
    }

    @Override
    public List<ClassUnit> classes() {
        return classes.values().stream()
                .sorted(Comparator.comparing(ClassUnit::grade).thenComparing(ClassUnit::name))
                .toList();
    }

    @Override
    public Optional<IndicatorValue> find(
            String indicator, String measure, @Nullable String category, Scope scope, String scopeId) {
        return Optional.ofNullable(byUnit.get(Arrays.asList(indicator, measure, category, scope, scopeId)));
    }

    @Override
    public List<ClassSubjectFigure> pairs(String indicator, String measure, @Nullable String category, String staffId) {
        return pairsOf
                .getOrDefault(Arrays.<@Nullable Object>asList(indicator, measure, category, staffId), List.of())
                .stream()
                .map(this::pair)
                .toList();
    }

    @Override
    public Optional<Reason> missing(String indicator, String measure) {
        return Optional.ofNullable(missing.get(List.of(indicator, measure)));
    }

    @Override
    public Shown shown(String indicator, String measure) {
        MeasureForm form = programme.form(measure);
        return new Shown(form.factor(), form.decimals());
    }

    private void note(IndicatorValue value) {
        if (value.status() == Status.NO_DATA) {
            missing.put(List.of(value.indicator(), value.measure()), value.reason());
        }
        byUnit.put(
                Arrays.asList(value.indicator(), value.measure(), value.category(), value.scope(), value.scopeId()),
                value);
        if (value.scope() == Scope.TEACHER_CLASS_SUBJECT) {
            pairsOf.computeIfAbsent(
                            Arrays.asList(value.indicator(), value.measure(), value.category(), unit(value)[0]),
                            key -> new ArrayList<>())
                    .add(value);
        }
    }

    private ClassSubjectFigure pair(IndicatorValue value) {
        String[] unit = unit(value);
        return new ClassSubjectFigure(classes.get(unit[1]), unit[2], value);
    }

    /** Teacher, class, subject. */
    private static String[] unit(IndicatorValue value) {
        return value.scopeId().split("/", 3);
    }
}
