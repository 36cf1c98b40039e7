package school.quality.engine.rulebook;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;
import school.quality.engine.indicator.Parts;
import school.quality.engine.school.Fact;

/** Adds cases up and remembers whose they are: {@code share( Case.of($pupil, $pupil.passing()) )} in a rule. */
public class ShareFunction implements AccumulateFunction<ShareFunction.Sum> {

    /** A figure on its way. */
    public static final class Sum implements Serializable {

        private long wholeNumerator;
        private long wholeDenominator;
        private BigDecimal numerator = BigDecimal.ZERO;
        private BigDecimal denominator = BigDecimal.ZERO;
        private transient List<Fact> counted = new ArrayList<>();
        private transient List<Fact> others = new ArrayList<>();

        private void clear() {
            wholeNumerator = 0;
            wholeDenominator = 0;
            numerator = BigDecimal.ZERO;
            denominator = BigDecimal.ZERO;
            counted = new ArrayList<>();
            others = new ArrayList<>();
        }

        private void add(Case one, Fact fact) {
            wholeNumerator += one.wholeNumerator();
            wholeDenominator += one.wholeDenominator();
            if (one.numerator() != null) {
                numerator = numerator.add(one.numerator());
            }
            if (one.denominator() != null) {
                denominator = denominator.add(one.denominator());
            }
            (one.counts() ? counted : others).add(fact);
        }

        private Parts parts() {
            return new Parts(
                    numerator.add(BigDecimal.valueOf(wholeNumerator)),
                    denominator.add(BigDecimal.valueOf(wholeDenominator)));
        }
    }

    @Override
    public Sum createContext() {
        return new Sum();
    }

    @Override
    public void init(Sum sum) {
        sum.clear();
    }

    @Override
    public void accumulate(Sum sum, Object one) {
        Case added = (Case) one;
        Fact fact = added.fact();
        if (fact != null) {
            sum.add(added, fact);
        }
    }

    @Override
    public void reverse(Sum sum, Object one) {
        throw new UnsupportedOperationException("Facts never leave a session");
    }

    @Override
    public Object getResult(Sum sum) {
        return new Share(
                sum.parts(), Collections.unmodifiableList(sum.counted), Collections.unmodifiableList(sum.others));
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Share.class;
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
