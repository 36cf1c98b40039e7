package school.quality.bench.raw;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Adds up counts place by place and remembers whose they are: {@code total( $mark )} in a rule. */
public class Total implements AccumulateFunction<Total.Sum> {

    /** Counts on their way. */
    public static final class Sum implements Serializable {

        private transient long[] counts = {};
        private transient List<Counted> cases = new ArrayList<>();

        private void clear() {
            counts = new long[0];
            cases = new ArrayList<>();
        }

        private void add(Counted one) {
            add(one.counts());
            if (one instanceof Found several) {
                cases.addAll(several.cases());
            } else {
                cases.add(one);
            }
        }

        private void add(long[] more) {
            if (counts.length == 0) {
                counts = more.clone();
                return;
            }
            for (int place = 0; place < more.length; place++) {
                counts[place] += more[place];
            }
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
        sum.add((Counted) one);
    }

    @Override
    public void reverse(Sum sum, Object one) {
        throw new UnsupportedOperationException("Rows never leave a session");
    }

    @Override
    public Object getResult(Sum sum) {
        return new Found(sum.counts, sum.cases);
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return Found.class;
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
