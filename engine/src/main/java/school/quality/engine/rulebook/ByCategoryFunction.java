package school.quality.engine.rulebook;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.AccumulateFunction;
import school.quality.engine.school.Fact;

/** Spreads facts over categories in one go: {@code byCategory( InCategories.of($pupil, $pupil.studyForm()) )} in a rule. */
public class ByCategoryFunction implements AccumulateFunction<ByCategoryFunction.Spread> {

    /** Facts on their way into their categories. */
    public static final class Spread implements Serializable {

        private final transient List<Fact> whole = new ArrayList<>();
        private final transient Map<String, List<Fact>> counted = new HashMap<>();

        private void clear() {
            whole.clear();
            counted.clear();
        }

        private void add(InCategories one) {
            whole.add(one.fact());
            one.categories().forEach(category -> counted.computeIfAbsent(category, name -> new ArrayList<>())
                    .add(one.fact()));
        }
    }

    @Override
    public Spread createContext() {
        return new Spread();
    }

    @Override
    public void init(Spread spread) {
        spread.clear();
    }

    @Override
    public void accumulate(Spread spread, Object one) {
        spread.add((InCategories) one);
    }

    @Override
    public void reverse(Spread spread, Object one) {
        throw new UnsupportedOperationException("Facts never leave a session");
    }

    @Override
    public Object getResult(Spread spread) {
        return new Shares(List.copyOf(spread.whole), Map.copyOf(spread.counted));
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Shares.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // nothing to keep
    }

    @Override
    public void readExternal(ObjectInput in) {
        // nothing was kept
    }
}
