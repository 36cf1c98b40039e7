package school.quality.jobs.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import school.quality.engine.rating.Earlier;
import school.quality.engine.rating.Figures;
import school.quality.engine.regulation.Source;
import school.quality.rules.Programme;

/** The figures of one school and period as the rating asks for them. */
final class FoundValues implements Figures {

    private static final String OF_ALL = "";

    private final String school;
    private final Programme programme;
    private final Function<Source.Base, Optional<Earlier>> earlier;
    private final Map<List<@Nullable Object>, IndicatorValue> byUnit = new HashMap<>();
    private final Map<List<@Nullable Object>, List<ClassSubjectFigure>> pairsOf = new HashMap<>();
    private final Map<String, Set<String>> levelsOf = new HashMap<>();
    private final Map<List<String>, Reason> missing = new HashMap<>();
    private final Map<String, ClassUnit> classes;

    /** @param earlier the period that a change of the kind is measured from */
    FoundValues(
            String school,
            List<ClassUnit> classes,
            List<IndicatorValue> values,
            Programme programme,
            Function<Source.Base, Optional<Earlier>> earlier) {
        this.school = school;
        this.programme = programme;
        this.earlier = earlier;
        this.classes = classes.stream().collect(Collectors.toMap(ClassUnit::name, Function.identity()));
        values.forEach(this::note);
    }

    @Override
    public String school() {
        return school;
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
        return pairsOf.getOrDefault(Arrays.asList(indicator, measure, category, staffId), List.of());
    }

    @Override
    public List<ClassSubjectFigure> byClassAndSubject(String indicator, String measure, @Nullable String category) {
        return pairs(indicator, measure, category, OF_ALL);
    }

    @Override
    public Set<String> levelsTaught(String staffId) {
        return levelsOf.getOrDefault(staffId, Set.of());
    }

    @Override
    public Optional<Earlier> earlier(Source.Base base) {
        return earlier.apply(base);
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
            missing.put(List.of(value.indicator(), value.measure()), Objects.requireNonNull(value.reason()));
        }
        byUnit.put(
                Arrays.asList(value.indicator(), value.measure(), value.category(), value.scope(), value.scopeId()),
                value);
        if (value.scope() == Scope.CLASS_SUBJECT) {
            pair(value, value.scopeId()).ifPresent(pair -> notePair(OF_ALL, pair));
        } else if (value.scope() == Scope.TEACHER_CLASS_SUBJECT) {
            int teacher = value.scopeId().indexOf('/');
            pair(value, value.scopeId().substring(teacher + 1))
                    .ifPresent(pair -> noteTaught(value.scopeId().substring(0, teacher), pair));
        }
    }

    private void noteTaught(String staffId, ClassSubjectFigure pair) {
        notePair(staffId, pair);
        levelsOf.computeIfAbsent(staffId, id -> new TreeSet<>())
                .add(pair.classUnit().level());
    }

    private void notePair(String staffId, ClassSubjectFigure pair) {
        IndicatorValue value = pair.figure();
        pairsOf.computeIfAbsent(
                        Arrays.asList(value.indicator(), value.measure(), value.category(), staffId),
                        key -> new ArrayList<>())
                .add(pair);
    }

    /** Both a class and a subject may have a slash in their names: the longest name of a class that fits is meant. */
    private Optional<ClassSubjectFigure> pair(IndicatorValue value, String unit) {
        for (int end = unit.lastIndexOf('/'); end > 0; end = unit.lastIndexOf('/', end - 1)) {
            ClassUnit one = classes.get(unit.substring(0, end));
            if (one != null) {
                return Optional.of(new ClassSubjectFigure(one, unit.substring(end + 1), value));
            }
        }
        return Optional.empty();
    }
}
