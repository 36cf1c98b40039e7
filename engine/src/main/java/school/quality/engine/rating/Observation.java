package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.money.Fraction;

/**
 * One number that a criterion looks at: the figure of a unit, its difference from another, a count, an attribute or an entry.
 *
 * @param unit what it is about: staff number, class, class and subject; empty for counts, attributes and entries
 * @param value exact, in the unit in which it is shown (a share as per cent)
 * @param decimals with how many decimals it is shown
 * @param sample how many stand behind it; null where that is no question
 * @param coefficient what points of this number are multiplied by
 * @param figures the figures it was added up from
 * @param compared what the figure was compared with; null where the figure itself is the number
 * @param factor 100 where it is a share, 1 for other figures; 0 where it is no figure
 */
public record Observation(
        String unit,
        Fraction value,
        int decimals,
        @Nullable Fraction sample,
        Fraction coefficient,
        List<IndicatorValue> figures,
        @Nullable Compared compared,
        int factor) {

    private static final int DECIMALS_OF_GROWTH_AT_100 = 2;
    private static final int SHARE = 100;

    public Observation {
        figures = List.copyOf(figures);
    }

    public Observation(
            String unit,
            Fraction value,
            int decimals,
            @Nullable Fraction sample,
            Fraction coefficient,
            List<IndicatorValue> figures) {
        this(unit, value, decimals, sample, coefficient, figures, null, 0);
    }

    /** A plain number that is no figure of an indicator. */
    static Observation number(BigDecimal value, Fraction coefficient) {
        return new Observation("", Fraction.of(value), Math.max(value.scale(), 0), null, coefficient, List.of());
    }

    /** The difference from another value of the same measure. */
    Observation less(Compared other) {
        return new Observation(unit, value.minus(other.value()), decimals, sample, coefficient, figures, other, factor);
    }

    /** A share whose value moves with its numerator alone: also less a value that stands still. */
    boolean isShareOfAFixedWhole() {
        return factor == SHARE && (compared == null || compared.standsStill()) && !staysFull();
    }

    private boolean staysFull() {
        return compared != null && compared.staysFull();
    }

    boolean isAbout(int minSample) {
        return sample == null || sample.compareTo(Fraction.of(minSample)) >= 0;
    }

    /** As the method sees it: rounded where the criterion says so, then the growth of what stays at 100. */
    Observation ready(@Nullable Integer round) {
        return (round == null ? this : rounded(round)).grown();
    }

    private Observation rounded(int places) {
        return with(Fraction.of(value.rounded(places)), places);
    }

    private Observation grown() {
        return compared == null || !compared.staysFull()
                ? this
                : with(value.plus(compared.growth()), Math.max(decimals, DECIMALS_OF_GROWTH_AT_100));
    }

    private Observation with(Fraction other, int places) {
        return new Observation(unit, other, places, sample, coefficient, figures, compared, factor);
    }

    /** As it is shown to people. */
    public BigDecimal shown() {
        return value.rounded(decimals);
    }
}
