package school.quality.bench.raw;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Adds up counts place by place: {@code total( $mark.counts() )} in a rule. */
public class Total implements AccumulateFunction<Total.Sum> {

    /** Counts on their way. */
    public static final class Sum implements Serializable {

        private long @Nullable [] counts;

        void add(long[] more) {
            if (counts == null) {
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
        sum.counts = null;
    }

    @Override
    public void accumulate(Sum sum, Object counts) {
        sum.add((long[]) counts);
    }

    @Override
    public void reverse(Sum sum, Object counts) {
        throw new UnsupportedOperationException("Rows never leave a session");
    }

    @Override
    public Object getResult(Sum sum) {
        return sum.counts == null ? new long[0] : sum.counts;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return long[].class;
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
