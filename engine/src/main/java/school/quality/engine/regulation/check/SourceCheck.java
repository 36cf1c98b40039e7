package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.quality.engine.indicator.Scope;
import school.quality.engine.regulation.Source;
import school.quality.engine.regulation.StaffAttribute;

/** Whether a source exists, is allowed, and can do what is asked of it. */
final class SourceCheck {

    private static final String FILTERED_SECTION = "1.1.";
    private static final String FILTERED_INDICATOR = "2.3.1";
    private static final String VISITOR = "visitor";
    private static final String VISITS = "lesson_visits";
    private static final Set<StaffAttribute> CODED =
            Set.of(StaffAttribute.ATTESTATION_CATEGORY, StaffAttribute.EDUCATION, StaffAttribute.DEGREE);
    private static final BigDecimal LARGEST_FTE = BigDecimal.valueOf(2);

    private final Catalogue catalogue;
    private final Place place;
    private final String path;
    private final Findings findings;

    SourceCheck(Catalogue catalogue, Place place, String path, Findings findings) {
        this.catalogue = catalogue;
        this.place = place;
        this.path = path;
        this.findings = findings;
    }

    /** The figure that a source rests on. */
    static Optional<Source.Figure> figureOf(Source source) {
        if (source instanceof Source.Figure figure) {
            return Optional.of(figure);
        }
        if (source instanceof Source.Change change) {
            return Optional.of(change.figure());
        }
        return source instanceof Source.Relative relative ? Optional.of(relative.figure()) : Optional.empty();
    }

    /** Whether the source says a word and no number. */
    static boolean isCoded(Source source) {
        return source instanceof Source.Attribute attribute && CODED.contains(attribute.attribute());
    }

    /** What the source can say. */
    static Range range(Source source, Catalogue catalogue) {
        if (source instanceof Source.Count) {
            return Range.NUMBER_OF_THINGS;
        }
        if (source instanceof Source.Attribute attribute) {
            return range(attribute.attribute());
        }
        Range figure = figureOf(source)
                .flatMap(one -> measure(one, catalogue))
                .map(KnownMeasure::range)
                .orElse(Range.ANY);
        return source instanceof Source.Figure ? figure : figure.difference();
    }

    private static Range range(StaffAttribute attribute) {
        return switch (attribute) {
            case TEACHING_YEARS -> Range.NUMBER_OF_THINGS;
            case FTE -> new Range(BigDecimal.ZERO, LARGEST_FTE, null);
            case LOAD -> Range.NOT_NEGATIVE;
            case ATTESTATION_CATEGORY, EDUCATION, DEGREE -> Range.ANY;
        };
    }

    private static Optional<KnownMeasure> measure(Source.Figure figure, Catalogue catalogue) {
        return Optional.ofNullable(catalogue.indicators().get(figure.indicator()))
                .map(indicator -> indicator.measures().get(figure.measure()));
    }

    void look(Source source) {
        if (Forbidden.takesVpr(source)) {
            add(Flaw.VPR);
        }
        figureOf(source).ifPresent(this::figure);
        if (source instanceof Source.Count count) {
            count(count);
        }
    }

    private void figure(Source.Figure figure) {
        if (Forbidden.isPersonal(figure)) {
            add(Flaw.PERSONAL_OUTCOMES, figure.indicator());
        }
        if (Forbidden.isHealth(figure)) {
            add(Flaw.HEALTH, figure.indicator() + " " + figure.measure());
        }
        KnownIndicator indicator = catalogue.indicators().get(figure.indicator());
        if (indicator == null) {
            add(Flaw.UNKNOWN_INDICATOR, figure.indicator());
            return;
        }
        scope(figure, indicator);
        filters(figure);
        KnownMeasure measure = indicator.measures().get(figure.measure());
        if (measure == null) {
            add(
                    Flaw.UNKNOWN_MEASURE,
                    figure.indicator(),
                    figure.measure(),
                    String.join(", ", indicator.measures().keySet()));
        } else {
            category(figure, measure);
        }
    }

    private void category(Source.Figure figure, KnownMeasure measure) {
        String category = figure.category();
        String codes = measure.categories().isEmpty() ? "…" : String.join(", ", measure.categories());
        if (category == null && measure.isSplit()) {
            add(Flaw.CATEGORY_MISSING, figure.measure(), codes);
        } else if (category != null && !measure.isSplit()) {
            add(Flaw.CATEGORY_WITHOUT_USE, figure.measure(), category);
        } else if (category != null
                && !measure.categories().isEmpty()
                && !measure.categories().contains(category)) {
            add(Flaw.UNKNOWN_CATEGORY, figure.measure(), category, codes);
        }
    }

    private void scope(Source.Figure figure, KnownIndicator indicator) {
        Set<Scope> scopes = indicator.scopes();
        if (figure.scope() != Scope.SCHOOL && !scopes.contains(figure.scope())) {
            String possible = List.of(Scope.TEACHER, Scope.CLASS, Scope.METHOD_UNION, Scope.SCHOOL).stream()
                    .filter(scope -> scope == Scope.SCHOOL || scopes.contains(scope))
                    .map(Scope::name)
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            add(Flaw.UNKNOWN_SCOPE, figure.indicator(), figure.scope(), possible);
        }
    }

    private void filters(Source.Figure figure) {
        boolean can = figure.indicator().startsWith(FILTERED_SECTION)
                || figure.indicator().equals(FILTERED_INDICATOR);
        if (figure.isFiltered() && !can) {
            add(Flaw.FILTER_WITHOUT_EFFECT, figure.indicator());
        }
    }

    private void count(Source.Count count) {
        if (Forbidden.isHealth(count.dataset())) {
            add(Flaw.HEALTH, count.dataset());
        } else if (!catalogue.counted().contains(count.dataset())) {
            add(Flaw.UNKNOWN_DATASET, count.dataset(), String.join(", ", catalogue.counted()));
        } else {
            cells(count.dataset(), count.where(), place, path + ".where");
            if (count.distinct() != null) {
                column(count.dataset(), count.distinct(), place, path + ".distinct");
            }
            credited(count);
        }
    }

    private void credited(Source.Count count) {
        boolean known = count.credited() == null
                || count.credited().equals(VISITOR) && count.dataset().equals(VISITS);
        if (!known) {
            add(Flaw.CREDITED_WRONGLY, count.credited(), count.dataset());
        }
    }

    /** Columns with the values they may have: both have to be there. */
    void cells(String dataset, Map<String, List<String>> where, Place row, String rowPath) {
        where.forEach((name, values) -> {
            if (column(dataset, name, row, rowPath)) {
                KnownColumn column = catalogue.columns(dataset).get(name);
                values.stream()
                        .filter(value -> !column.canHold(value))
                        .forEach(value -> findings.add(
                                Flaw.UNKNOWN_CODE, row, rowPath, value, name, String.join(", ", column.codes())));
            }
        });
    }

    private boolean column(String dataset, String name, Place row, String rowPath) {
        Map<String, KnownColumn> columns = catalogue.columns(dataset);
        if (!columns.containsKey(name)) {
            findings.add(Flaw.UNKNOWN_COLUMN, row, rowPath, dataset, name, String.join(", ", columns.keySet()));
        }
        return columns.containsKey(name);
    }

    private void add(Flaw flaw, Object... values) {
        findings.add(flaw, place, path, values);
    }
}
