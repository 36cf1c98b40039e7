package school.quality.jobs.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.difference.PersonDifference.Presence;
import school.quality.jobs.store.ResultState;

/**
 * Everything that differs between two results of a school.
 *
 * @param people by staff number
 * @param figures by indicator, measure, category, scope
 */
public record ResultDifference(List<PersonDifference> people, List<FigureDifference> figures) {

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::indicator)
            .thenComparing(FigureKey::measure)
            .thenComparing(key -> Objects.requireNonNullElse(key.category(), ""))
            .thenComparing(FigureKey::scope)
            .thenComparing(FigureKey::scopeId);

    public ResultDifference {
        people = List.copyOf(people);
        figures = List.copyOf(figures);
    }

    public static ResultDifference of(Stages stages) {
        return new ResultDifference(people(stages), figures(stages));
    }

    /** What concerns one person: the own sum and the figures of the own work. */
    public ResultDifference of(String staffId) {
        return new ResultDifference(
                people.stream().filter(one -> one.staffId().equals(staffId)).toList(),
                figures.stream()
                        .filter(one -> one.key().scopeId().equals(staffId)
                                || one.key().scopeId().startsWith(staffId + "/"))
                        .toList());
    }

    private static List<PersonDifference> people(Stages stages) {
        Set<String> everybody = new TreeSet<>();
        stages.all().forEach(state -> {
            everybody.addAll(state.points().keySet());
            everybody.addAll(state.amounts().keySet());
        });
        return everybody.stream()
                .map(id -> person(stages, id))
                .filter(PersonDifference::isAny)
                .toList();
    }

    private static PersonDifference person(Stages stages, String id) {
        return new PersonDifference(
                id,
                presence(stages, id),
                points(stages.first(), id),
                points(stages.last(), id),
                stages.split(state -> points(state, id), BigDecimal::add, BigDecimal::subtract),
                amount(stages.first(), id),
                amount(stages.last(), id),
                stages.split(state -> amount(state, id), Money::plus, Money::minus));
    }

    private static Presence presence(Stages stages, String id) {
        boolean was = stages.first().points().containsKey(id);
        boolean is = stages.last().points().containsKey(id);
        return was == is ? Presence.BOTH : is ? Presence.NEW : Presence.GONE;
    }

    private static List<FigureDifference> figures(Stages stages) {
        Set<FigureKey> keys = new HashSet<>();
        stages.all().forEach(state -> keys.addAll(state.figures().keySet()));
        List<FigureDifference> found = new ArrayList<>();
        keys.stream()
                .sorted(ORDER)
                .filter(key -> stages.all().stream()
                                .map(state ->
                                        Optional.ofNullable(state.figures().get(key)))
                                .distinct()
                                .count()
                        > 1)
                .map(key -> figure(stages, key))
                .filter(FigureDifference::isAny)
                .forEach(found::add);
        return found;
    }

    private static FigureDifference figure(Stages stages, FigureKey key) {
        return new FigureDifference(
                key,
                shown(stages.first(), key),
                shown(stages.last(), key),
                stages.split(state -> FigureDifference.number(shown(state, key)), Fraction::plus, Fraction::minus));
    }

    private static Optional<ResultState.Shown> shown(ResultState state, FigureKey key) {
        return Optional.ofNullable(state.figures().get(key));
    }

    private static BigDecimal points(ResultState state, String id) {
        return state.points().getOrDefault(id, BigDecimal.ZERO);
    }

    private static Money amount(ResultState state, String id) {
        return state.amounts().getOrDefault(id, Money.ZERO);
    }
}
