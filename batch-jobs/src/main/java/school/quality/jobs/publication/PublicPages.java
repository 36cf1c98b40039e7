package school.quality.jobs.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.school.EducationLevel;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;
import school.quality.jobs.publication.PublicPage.Line;
import school.quality.jobs.publication.PublicPage.Said;
import school.quality.jobs.publication.PublicPage.Section;
import school.quality.jobs.publication.PublicPage.Shown;
import school.quality.jobs.publication.PublicPage.Value;
import school.quality.jobs.publication.Suppression.Cell;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.rules.Programme;

/** Makes what a school may publish of its figures: of the school and its levels, nothing typed by people, no small groups. */
public final class PublicPages {

    /** What is told about these must not even let a few among many be known. */
    private static final Set<String> DELICATE = Set.of(
            "health",
            "health_measures",
            "social_passport",
            "offences",
            "injuries",
            "pupils",
            "meals",
            "year_outcomes",
            "staff",
            "complaints",
            "outcomes");

    /** Of these there are shares only. */
    private static final Set<String> SHARES_ONLY = Set.of("health", "social_passport");

    private static final String PER_CENT = ", %";

    private static final Words RUSSIAN = new Words(Locale.forLanguageTag("ru"));
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Programme programme;
    private final Terms russian = new Terms(RUSSIAN);
    private final Terms english = new Terms(ENGLISH);

    public PublicPages(Programme programme) {
        this.programme = programme;
    }

    /** Codes of all indicators of the programme. */
    public Set<String> indicators() {
        return programme.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    }

    /**
     * @param figures of the school and its levels
     * @param wanted codes of the indicators that are to be published
     */
    public PublicPage of(String school, String period, List<Figure> figures, Set<String> wanted) {
        Map<String, List<Figure>> byIndicator = figures.stream()
                .filter(figure -> EnumSet.of(Scope.SCHOOL, Scope.LEVEL)
                        .contains(figure.value().scope()))
                .collect(Collectors.groupingBy(figure -> figure.value().indicator()));
        Map<String, List<Indicator>> sections = programme.indicators().stream()
                .filter(indicator -> wanted.contains(indicator.code()))
                .collect(Collectors.groupingBy(Indicator::section, LinkedHashMap::new, Collectors.toList()));
        return new PublicPage(
                new Said(school, school),
                period,
                sections.entrySet().stream()
                        .map(section -> section(section.getKey(), section.getValue(), byIndicator))
                        .filter(section -> !section.indicators().isEmpty())
                        .toList(),
                null,
                null);
    }

    /** @param answers of the school to the table of self-examination */
    public PublicPage with(PublicPage page, CalendarYear year, List<SelfExamAnswer> answers) {
        return page.with(new PublicSelfExam(year, answers).table());
    }

    private Section section(String code, List<Indicator> indicators, Map<String, List<Figure>> figures) {
        Indicator first = indicators.get(0);
        return new Section(
                code,
                new Said(russian.section(first), english.section(first)),
                indicators.stream()
                        .map(one -> shown(one, figures.getOrDefault(one.code(), List.of())))
                        .filter(one -> !one.lines().isEmpty())
                        .toList());
    }

    private Shown shown(Indicator indicator, List<Figure> figures) {
        List<Line> lines = new ArrayList<>();
        boolean hidden = false;
        for (String measure : indicator.measures()) {
            List<Figure> own = figures.stream()
                    .filter(figure -> figure.value().measure().equals(measure))
                    .filter(figure -> figure.value().hasValue())
                    .filter(figure -> isListed(indicator, figure.value().category()))
                    .toList();
            if (!own.isEmpty() && mayBePublished(indicator, programme.form(measure))) {
                Published published = new Published(indicator, programme.form(measure), own);
                lines.addAll(published.lines());
                hidden |= published.hides();
            }
        }
        Said title = new Said(russian.title(indicator), english.title(indicator));
        List<Said> units = units(lines);
        return new Shown(indicator.code(), title, units, units.contains(school()), lines, hidden);
    }

    /** A line need not know them all: what parents say is said of each level, what teachers say of the school only. */
    private List<Said> units(List<Line> lines) {
        List<Said> order = Stream.concat(
                        Stream.of(school()),
                        Stream.of(EducationLevel.values())
                                .map(EducationLevel::name)
                                .map(this::level))
                .toList();
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .map(Value::unit)
                .distinct()
                .sorted(Comparator.comparing(order::indexOf))
                .toList();
    }

    private Said school() {
        return new Said(russian.scope(Scope.SCHOOL), english.scope(Scope.SCHOOL));
    }

    private Said level(String level) {
        return new Said(russian.unit(Scope.LEVEL, level), english.unit(Scope.LEVEL, level));
    }

    /** The sign for per cent stands beside the value. */
    private static String measure(String title) {
        return title.endsWith(PER_CENT) ? title.substring(0, title.length() - PER_CENT.length()) : title;
    }

    private boolean isListed(Indicator indicator, @Nullable String category) {
        return category == null || russian.isListed(indicator, category);
    }

    private static boolean mayBePublished(Indicator indicator, MeasureForm form) {
        return form.isShare() || indicator.datasets().stream().noneMatch(SHARES_ONLY::contains);
    }

    /** One measure of an indicator. */
    private final class Published {

        private final Indicator indicator;
        private final MeasureForm form;
        private final List<Figure> figures;
        private final Set<Cell> now;
        private final Set<Cell> before;

        Published(Indicator indicator, MeasureForm form, List<Figure> figures) {
            this.indicator = indicator;
            this.form = form;
            this.figures = figures;
            this.now = allowed(figures.stream().map(one -> cell(one, parts(one))));
            this.before =
                    allowed(figures.stream().filter(one -> one.base() != null).map(one -> cell(one, base(one))));
        }

        private Set<Cell> allowed(Stream<Cell> cells) {
            List<Cell> all = cells.toList();
            boolean count = !form.isShare()
                    && all.stream().allMatch(cell -> cell.parts().denominator().intValue() == 1);
            return Suppression.shown(all, count, indicator.datasets().stream().anyMatch(DELICATE::contains));
        }

        boolean hides() {
            return now.size() < figures.size();
        }

        /** A line without a single value says nothing. */
        List<Line> lines() {
            Set<String> categories = new LinkedHashSet<>();
            figures.stream()
                    .map(one -> Objects.requireNonNullElse(one.value().category(), ""))
                    .sorted(Comparator.nullsFirst(russian.orderOfCategories(indicator)))
                    .forEach(categories::add);
            return categories.stream()
                    .map(this::line)
                    .filter(line -> line.values().stream().anyMatch(value -> value.value() != null))
                    .toList();
        }

        private Line line(String category) {
            List<Figure> own = figures.stream()
                    .filter(one -> category.equals(
                            Objects.requireNonNullElse(one.value().category(), "")))
                    .sorted(Comparator.comparing((Figure one) -> one.value().scope())
                            .thenComparing(one -> one.value().scopeId(), russian.orderOfUnits(Scope.LEVEL)))
                    .toList();
            return new Line(
                    name(category),
                    own.stream().map(one -> value(one, parts(one), now)).toList(),
                    own.stream()
                            .filter(one -> one.value().scope() == Scope.SCHOOL && one.base() != null)
                            .map(one -> value(one, base(one), before))
                            .findFirst()
                            .filter(value -> value.value() != null)
                            .orElse(null),
                    form.titleRu().endsWith(PER_CENT));
        }

        private Said name(String category) {
            return category.isEmpty()
                    ? new Said(measure(form.titleRu()), measure(form.titleEn()))
                    : new Said(
                            measure(form.titleRu()) + ": " + russian.category(indicator, category),
                            measure(form.titleEn()) + ": " + english.category(indicator, category));
        }

        private Value value(Figure of, Parts parts, Set<Cell> allowed) {
            IndicatorValue value = of.value();
            Said unit = value.scope() == Scope.SCHOOL ? school() : level(value.scopeId());
            return allowed.contains(cell(of, parts)) ? new Value(unit, form.shown(parts)) : new Value(unit, null);
        }
    }

    private static Cell cell(Figure of, Parts parts) {
        IndicatorValue value = of.value();
        String level = value.scope() == Scope.SCHOOL ? "" : value.scopeId();
        return new Cell(Objects.requireNonNullElse(value.category(), ""), level, parts);
    }

    private static Parts parts(Figure of) {
        return Objects.requireNonNull(of.value().parts());
    }

    private static Parts base(Figure of) {
        Base base = Objects.requireNonNull(of.base());
        return base.parts();
    }
}
