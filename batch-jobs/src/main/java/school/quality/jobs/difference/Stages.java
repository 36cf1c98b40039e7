package school.quality.jobs.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import school.quality.jobs.store.ResultState;

/**
 * From one stored result to another, one cause changed at a time. What the steps make adds up to the whole, whatever they are.
 *
 * @param first as it is stored
 * @param steps the last one leads to the other result as it is stored
 */
public record Stages(ResultState first, List<Step> steps) {

    public Stages {
        steps = List.copyOf(steps);
    }

    /** @param after what the result is once this cause is changed too */
    public record Step(Cause cause, ResultState after) {}

    ResultState last() {
        return steps.isEmpty() ? first : steps.get(steps.size() - 1).after();
    }

    List<ResultState> all() {
        List<ResultState> all = new ArrayList<>();
        all.add(first);
        steps.forEach(step -> all.add(step.after()));
        return all;
    }

    /** Of something that every result says, how much each cause made. */
    <T> Map<Cause, T> split(Function<ResultState, T> said, BinaryOperator<T> plus, BinaryOperator<T> minus) {
        Map<Cause, T> split = new EnumMap<>(Cause.class);
        T before = said.apply(first);
        for (Step step : steps) {
            T after = said.apply(step.after());
            split.merge(step.cause(), minus.apply(after, before), plus);
            before = after;
        }
        return split;
    }
}
