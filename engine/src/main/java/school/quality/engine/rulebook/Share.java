package school.quality.engine.rulebook;

import java.math.BigDecimal;
import java.util.List;
import school.quality.engine.evidence.Evidence;
import school.quality.engine.indicator.Parts;
import school.quality.engine.school.Fact;

/** What an accumulation found: the parts of a figure and the facts behind them. */
public record Share(Parts parts, List<Fact> counted, List<Fact> others) {

    /** How many counted: a figure of its own with the denominator 1, also when there are none. */
    public static Share count(Share found) {
        return new Share(new Parts(found.parts.numerator(), BigDecimal.ONE), found.counted, found.others);
    }

    /** How many counted, where there was anything to look at. */
    public static Share countOfAny(Share found) {
        return found.parts.isEmpty() ? found : count(found);
    }

    /** The first figure's number over the second's: pupils prepared over pupils taught. */
    public static Share over(Share numerator, Share denominator) {
        Parts parts = new Parts(numerator.parts.numerator(), denominator.parts.numerator());
        return new Share(parts, numerator.counted, denominator.counted);
    }

    Evidence evidence() {
        return new Evidence(counted, others);
    }
}
