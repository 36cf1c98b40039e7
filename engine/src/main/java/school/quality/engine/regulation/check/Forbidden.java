package school.quality.engine.regulation.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;

/** What no points may rest on: results of VPR, personal outcomes, health. */
public final class Forbidden {

    private static final Pattern VPR = Pattern.compile(
            "(?<!\\p{L})(в\\.?п\\.?р\\.?|vpr)(?!\\p{L})|всероссийск\\p{L}+\\s+проверочн\\p{L}+\\s+работ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String PERSONAL_OUTCOMES = "1.3.1";
    private static final String HEALTH = "1.5.";
    private static final Set<String> HEALTH_MEASURES = Set.of("chronic_share");
    private static final Set<String> HEALTH_DATASETS = Set.of("health", "health_measures", "injuries");
    private static final String TOPIC = "topic";

    private Forbidden() {}

    /** The indicator, dataset or name by which a criterion takes what is forbidden, also in a condition or a formula. */
    public static Optional<String> takenBy(Criterion criterion) {
        return criterion.sources().flatMap(Forbidden::forbidden).findFirst();
    }

    /** A text of the criterion that names VPR: a person has to confirm that its results are not taken. */
    public static Optional<String> vprNamedIn(Criterion criterion) {
        return texts(criterion).filter(Forbidden::namesVpr).findFirst();
    }

    private static Stream<String> forbidden(Source source) {
        Stream<String> figures = SourceCheck.figureOf(source).stream()
                .filter(figure -> isPersonal(figure) || isHealth(figure))
                .map(Source.Figure::indicator);
        Stream<String> rows = source instanceof Source.Count count && isHealth(count.dataset())
                ? Stream.of(count.dataset())
                : Stream.empty();
        return Stream.of(figures, rows, taken(source).filter(Forbidden::namesVpr))
                .flatMap(found -> found);
    }

    static boolean namesVpr(String text) {
        return VPR.matcher(text).find();
    }

    static boolean isPersonal(Source.Figure figure) {
        return figure.indicator().equals(PERSONAL_OUTCOMES);
    }

    static boolean isHealth(Source.Figure figure) {
        return figure.indicator().startsWith(HEALTH) || HEALTH_MEASURES.contains(figure.measure());
    }

    static boolean isHealth(String dataset) {
        return HEALTH_DATASETS.contains(dataset);
    }

    /** A filter, category or name by which a source takes VPR. */
    static boolean takesVpr(Source source) {
        return taken(source).anyMatch(Forbidden::namesVpr);
    }

    private static Stream<String> taken(Source source) {
        if (source instanceof Source.Count count) {
            return Stream.concat(
                    Stream.of(count.dataset()),
                    count.where().entrySet().stream()
                            .filter(column -> !column.getKey().equals(TOPIC))
                            .flatMap(column -> column.getValue().stream()));
        }
        return SourceCheck.figureOf(source).stream()
                .flatMap(figure -> Stream.concat(
                        Stream.of(figure.indicator(), figure.measure(), String.valueOf(figure.category())),
                        figure.subjects().stream()));
    }

    /** Titles, evidence, topics and items: texts that may name VPR without taking its results. */
    static Stream<String> texts(Criterion criterion) {
        return Stream.of(
                        Stream.of(criterion.title()),
                        criterion.source() == null ? Stream.<String>empty() : texts(criterion.source()),
                        texts(criterion.method()))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Source source) {
        if (source instanceof Source.Manual manual) {
            return manual.evidence().stream();
        }
        return source instanceof Source.Count count
                ? count.where().getOrDefault(TOPIC, List.of()).stream()
                : Stream.empty();
    }

    private static Stream<String> texts(Method method) {
        if (method instanceof Method.Flags flags) {
            return flags.items().stream().map(Method.Flag::code);
        }
        if (method instanceof Method.Levels levels) {
            return levels.points().keySet().stream();
        }
        if (method instanceof Method.Units units) {
            return units.rows().stream()
                    .flatMap(row -> row.where().values().stream())
                    .flatMap(List::stream);
        }
        return method instanceof Method.Formula formula ? formula.names().keySet().stream() : Stream.empty();
    }
}
