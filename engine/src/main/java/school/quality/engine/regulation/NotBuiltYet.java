package school.quality.engine.regulation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a regulation that the program can read and keep but not compute yet; such a regulation is not taken.
 *
 * @param group code of the group; empty for the allowance
 * @param place code of the criterion, or the category of the allowance
 * @param field name in the regulation's document, for example {@code source} or {@code precondition.source}
 * @param kind the value that is not computed yet, for example RELATIVE
 */
public record NotBuiltYet(String group, String place, String field, String kind) {

    /** Everything of the regulation that is not computed yet, in its order. */
    public static List<NotBuiltYet> in(Regulation regulation) {
        return regulation.groups().stream()
                .flatMap(group -> group.criteria().flatMap(criterion -> in(group, criterion)))
                .toList();
    }

    private static Stream<NotBuiltYet> in(Group group, Criterion criterion) {
        Condition precondition = criterion.precondition();
        Bonus bonus = criterion.bonus();
        return Stream.of(
                        inSource("source", criterion.source()),
                        inSource("precondition.source", precondition == null ? null : precondition.source()),
                        inSource(
                                "bonus.source",
                                bonus == null ? null : bonus.condition().source()),
                        inMethod(criterion.method()))
                .flatMap(found -> found)
                .map(found -> new NotBuiltYet(group.code(), criterion.code(), found.field(), found.kind()));
    }

    private static Stream<Found> inSource(String field, @Nullable Source source) {
        return source instanceof Source.Change || source instanceof Source.Relative
                ? Stream.of(new Found(field, source.type()))
                : Stream.of();
    }

    private static Stream<Found> inMethod(Method method) {
        return isBuilt(method) ? Stream.of() : Stream.of(new Found("method", method.type()));
    }

    private static boolean isBuilt(Method method) {
        return method instanceof Method.Bands
                || method instanceof Method.Levels
                || method instanceof Method.Units
                || method instanceof Method.Expert;
    }

    private record Found(String field, String kind) {}
}
