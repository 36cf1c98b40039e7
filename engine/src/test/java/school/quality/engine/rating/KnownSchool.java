package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.dynamics.EarlierClasses;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.regulation.Source;

/** A school in memory: figures, rows and entries as a test lays them down. */
final class KnownSchool implements Figures, Items, Entries {

    static final ClassUnit CLASS_4A = new ClassUnit("4А", "PRIMARY", 4);
    static final ClassUnit CLASS_7A = new ClassUnit("7А", "BASIC", 7);
    static final ClassUnit CLASS_8A = new ClassUnit("8А", "BASIC", 8);

    private final Map<String, IndicatorValue> figures = new HashMap<>();
    private final Map<String, List<ClassSubjectFigure>> pairs = new HashMap<>();
    private final Map<String, List<Item>> items = new HashMap<>();
    private final Map<String, SheetEntry> entries = new HashMap<>();
    private final Set<String> loaded = new HashSet<>();
    private final Map<Source.Base, Earlier> earlier = new EnumMap<>(Source.Base.class);
    private @Nullable Reason missing;
    private Shown shown = new Shown(100, 1);

    /** The school as it was in an earlier period, with the classes of today under their names of then. */
    KnownSchool earlier(Source.Base base, String period, KnownSchool then, EarlierClasses classes) {
        earlier.put(base, new Earlier(period, then, classes));
        return this;
    }

    /** A figure of all marks of a class and subject. */
    KnownSchool marks(ClassUnit one, String subject, long numerator, long denominator) {
        pairs.computeIfAbsent("", all -> new ArrayList<>())
                .add(new ClassSubjectFigure(
                        one, subject, value(Scope.CLASS_SUBJECT, one.name() + "/" + subject, numerator, denominator)));
        return figure(Scope.CLASS_SUBJECT, one.name() + "/" + subject, numerator, denominator);
    }

    KnownSchool figure(Scope scope, String unit, long numerator, long denominator) {
        figures.put(scope + unit, value(scope, unit, numerator, denominator));
        return this;
    }

    KnownSchool notApplicable(Scope scope, String unit, Reason.Code reason) {
        figures.put(
                scope + unit,
                new IndicatorValue(
                        "1.1.2",
                        "quality_rate",
                        null,
                        scope,
                        unit,
                        Status.NOT_APPLICABLE,
                        null,
                        Reason.of(reason),
                        Basis.NONE));
        return this;
    }

    KnownSchool pair(String staffId, ClassUnit one, String subject, long numerator, long denominator) {
        String unit = staffId + "/" + one.name() + "/" + subject;
        pairs.computeIfAbsent(staffId, id -> new ArrayList<>())
                .add(new ClassSubjectFigure(
                        one, subject, value(Scope.TEACHER_CLASS_SUBJECT, unit, numerator, denominator)));
        return figure(Scope.TEACHER_CLASS_SUBJECT, unit, numerator, denominator);
    }

    /** Its figures are counts, not shares. */
    KnownSchool counting() {
        shown = new Shown(1, 0);
        return this;
    }

    KnownSchool missing(Reason reason) {
        missing = reason;
        return this;
    }

    KnownSchool knows(String... datasets) {
        loaded.addAll(List.of(datasets));
        return this;
    }

    KnownSchool item(String dataset, String staffId, Item item) {
        items.computeIfAbsent(dataset + staffId, key -> new ArrayList<>()).add(item);
        return this;
    }

    KnownSchool entry(String staffId, String criterion, String value, @Nullable String decided) {
        BigDecimal points = decided == null ? null : new BigDecimal(decided);
        entries.put(staffId + criterion, new SheetEntry(value, null, points, null));
        return this;
    }

    KnownSchool decided(String staffId, String criterion, String value, String points, String reason) {
        entries.put(staffId + criterion, new SheetEntry(value, null, new BigDecimal(points), reason));
        return this;
    }

    private static IndicatorValue value(Scope scope, String unit, long numerator, long denominator) {
        Parts parts = Parts.of(numerator, denominator);
        return new IndicatorValue("1.1.2", "quality_rate", null, scope, unit, Status.VALUE, parts, null, Basis.NONE);
    }

    @Override
    public String school() {
        return "H1";
    }

    @Override
    public List<ClassUnit> classes() {
        return List.of(CLASS_4A, CLASS_7A, CLASS_8A);
    }

    @Override
    public Optional<IndicatorValue> find(
            String indicator, String measure, @Nullable String category, Scope scope, String scopeId) {
        return Optional.ofNullable(figures.get(scope + scopeId));
    }

    @Override
    public List<ClassSubjectFigure> pairs(String indicator, String measure, @Nullable String category, String staffId) {
        return pairs.getOrDefault(staffId, List.of());
    }

    @Override
    public List<ClassSubjectFigure> byClassAndSubject(String indicator, String measure, @Nullable String category) {
        return pairs.getOrDefault("", List.of());
    }

    @Override
    public Set<String> levelsTaught(String staffId) {
        return pairs.getOrDefault(staffId, List.of()).stream()
                .map(pair -> pair.classUnit().level())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Earlier> earlier(Source.Base base) {
        return Optional.ofNullable(earlier.get(base));
    }

    @Override
    public Optional<Reason> missing(String indicator, String measure) {
        return Optional.ofNullable(missing);
    }

    @Override
    public Shown shown(String indicator, String measure) {
        return shown;
    }

    @Override
    public boolean loaded(String dataset) {
        return loaded.contains(dataset);
    }

    @Override
    public List<Item> of(String dataset, @Nullable String credited, String staffId) {
        return items.getOrDefault(dataset + (credited == null ? "" : "/" + credited) + staffId, List.of());
    }

    @Override
    public Optional<SheetEntry> find(String staffId, String criterion) {
        return Optional.ofNullable(entries.get(staffId + criterion));
    }
}
