package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.money.Fraction;

/**
 * One number that a criterion looks at: the figure of a unit, a count, an attribute or an entry.
 *
 * @param unit what it is about: staff number, class, class and subject; empty for counts, attributes and entries
 * @param value exact, in the unit in which it is shown (a share as per cent)
 * @param decimals with how many decimals it is shown
 * @param sample how many stand behind it; null where that is no question
 * @param coefficient what points of this number are multiplied by
 * @param figures the figures it was added up from
 */
public record Observation(
        String unit,
        Fraction value,
        int decimals,
        @Nullable Fraction sample,
        Fraction coefficient,
        List<IndicatorValue> figures) {

    public Observation {
        figures = List.copyOf(figures);
    }

    /** A plain number that is no figure of an indicator. */
    static Observation number(BigDecimal value, Fraction coefficient) {
        return new Observation("", Fraction.of(value), Math.max(value.scale(), 0), null, coefficient, List.of());
    }

    boolean isAbout(int minSample) {
        return sample == null || sample.compareTo(Fraction.of(minSample)) >= 0;
    }

    Observation rounded(int places) {
        return new Observation(unit, Fraction.of(value.rounded(places)), places, sample, coefficient, figures);
    }

    /** As it is shown to people. */
    public BigDecimal shown() {
        return value.rounded(decimals);
    }
}
