package school.quality.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Parts;

class ChangeProperties {

    private static final MeasureForm SHARE = new MeasureForm("share", 100, 1, "Доля", "Share");

    @Property(tries = 300)
    void the_way_back_is_as_long(@ForAll("parts") Parts one, @ForAll("parts") Parts other) {
        assertThat(change(one, other)).isEqualByComparingTo(change(other, one).negate());
    }

    @Property(tries = 300)
    void a_figure_is_not_away_from_itself(@ForAll("parts") Parts one) {
        assertThat(change(one, one.plus(one))).isEqualByComparingTo("0");
    }

    @Property(tries = 300)
    void what_is_shown_is_at_most_one_last_decimal_off(@ForAll("parts") Parts base, @ForAll("parts") Parts now) {
        BigDecimal ofShown = SHARE.shown(now).subtract(SHARE.shown(base));
        assertThat(ofShown.subtract(change(base, now)).abs()).isLessThanOrEqualTo(new BigDecimal("0.1"));
    }

    @Provide
    Arbitrary<Parts> parts() {
        Arbitrary<Integer> denominators = Arbitraries.integers().between(1, 1000);
        return denominators.flatMap(denominator -> Combinators.combine(
                        Arbitraries.integers().between(0, denominator), Arbitraries.just(denominator))
                .as(Parts::of));
    }

    private static BigDecimal change(Parts base, Parts now) {
        return Change.of(SHARE, base, now).shown();
    }
}
