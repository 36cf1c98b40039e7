package school.quality.jobs.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Bonus;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Source;

/** No point may rest on the all-Russian check works (VPR), on pupils' personal outcomes or on anybody's health. */
final class SourcesCheck {

    /** Personal outcomes; absence through illness, state of health, groups of health. */
    private static final Set<String> FORBIDDEN = Set.of("1.3.1", "1.5.1", "1.5.2", "1.5.3");

    private static final Pattern CHECK_WORKS =
            Pattern.compile("(?iu)(?<![\\p{L}])(ВПР|VPR)(?![\\p{L}])|всероссийск\\p{L}*\\s+проверочн");

    private SourcesCheck() {}

    static List<OrderFinding> of(Regulation regulation) {
        List<OrderFinding> found = new ArrayList<>();
        regulation.groups().forEach(group -> group.criteria().forEach(criterion -> of(regulation, criterion, found)));
        return found;
    }

    private static void of(Regulation regulation, Criterion criterion, List<OrderFinding> found) {
        sources(criterion)
                .flatMap(SourcesCheck::taken)
                .filter(SourcesCheck::isForbidden)
                .findFirst()
                .ifPresent(taken -> found.add(
                        OrderFinding.of(OrderFlaw.FORBIDDEN_SOURCE, regulation.code(), "", criterion.code(), taken)));
        Stream.concat(Stream.of(criterion.title()), sources(criterion).flatMap(SourcesCheck::documents))
                .filter(text -> CHECK_WORKS.matcher(text).find())
                .findFirst()
                .ifPresent(text -> found.add(OrderFinding.of(
                        OrderFlaw.NAMES_FORBIDDEN_SOURCE, regulation.code(), "", criterion.code(), text)));
    }

    private static Stream<Source> sources(Criterion criterion) {
        Condition precondition = criterion.precondition();
        Bonus bonus = criterion.bonus();
        return Stream.of(
                        criterion.source(),
                        precondition == null ? null : precondition.source(),
                        bonus == null ? null : bonus.condition().source())
                .flatMap(Stream::ofNullable);
    }

    /** The indicator and category, or the values of rows, that a source takes. */
    private static Stream<String> taken(Source source) {
        Source.Figure figure = figure(source);
        if (figure != null) {
            return Stream.concat(Stream.of(figure.indicator()), Stream.ofNullable(figure.category()));
        }
        return source instanceof Source.Count count
                ? count.where().values().stream().flatMap(List::stream)
                : Stream.of();
    }

    private static Source.@Nullable Figure figure(Source source) {
        if (source instanceof Source.Change change) {
            return change.figure();
        }
        if (source instanceof Source.Relative relative) {
            return relative.figure();
        }
        return source instanceof Source.Figure figure ? figure : null;
    }

    private static Stream<String> documents(Source source) {
        return source instanceof Source.Manual manual ? manual.evidence().stream() : Stream.of();
    }

    private static boolean isForbidden(String taken) {
        return FORBIDDEN.contains(taken) || CHECK_WORKS.matcher(taken).find();
    }
}
