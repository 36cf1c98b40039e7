package school.quality.bench.raw;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Counts parts taken in olympiads, a pupil once: {@code pupils( $took )} in a rule. */
public class DistinctPupils implements AccumulateFunction<DistinctPupils.Seen> {

    /** Pupils on their way. */
    public static final class Seen implements Serializable {

        private final transient Set<String> pupils = new HashSet<>();
        private final transient Set<String> winners = new HashSet<>();
        private long parts;
        private long won;

        private void clear() {
            pupils.clear();
            winners.clear();
            parts = 0;
            won = 0;
        }

        private void add(Took took) {
            parts++;
            pupils.add(took.enrolled().pupil());
            if (took.won()) {
                won++;
                winners.add(took.enrolled().pupil());
            }
        }
    }

    @Override
    public Seen createContext() {
        return new Seen();
    }

    @Override
    public void init(Seen seen) {
        seen.clear();
    }

    @Override
    public void accumulate(Seen seen, Object took) {
        seen.add((Took) took);
    }

    @Override
    public void reverse(Seen seen, Object took) {
        throw new UnsupportedOperationException("Rows never leave a session");
    }

    @Override
    public Object getResult(Seen seen) {
        return new PupilsCounted(seen.pupils.size(), seen.winners.size(), seen.parts, seen.won);
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Class<?> getResultType() {
        return PupilsCounted.class;
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
