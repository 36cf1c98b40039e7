package school.quality.engine.regulation.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;

/** What no points may rest on: results of VPR, personal outcomes, health. */
final class Forbidden {

    private static final Pattern VPR = Pattern.compile(
            "(?<!\\p{L})(в\\.?п\\.?р\\.?|vpr)(?!\\p{L})|всероссийск\\p{L}+\\s+проверочн\\p{L}+\\s+работ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String PERSONAL_OUTCOMES = "1.3.1";
    private static final String HEALTH = "1.5.";
    private static final Set<String> HEALTH_MEASURES = Set.of("chronic_share");
    private static final Set<String> HEALTH_DATASETS = Set.of("health", "health_measures", "injuries");
    private static final String TOPIC = "topic";

    private Forbidden() {}

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
