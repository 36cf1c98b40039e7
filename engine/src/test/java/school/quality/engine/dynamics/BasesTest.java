package school.quality.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;

class BasesTest {

    private static final EarlierClasses NO_CLASSES = EarlierClasses.of(List.of(), List.of(), 1);
    private static final Parts THEN = Parts.of(13, 25);
    private static final Parts BEFORE = Parts.of(1, 2);

    @Test
    void the_year_before_comes_first() {
        assertThat(base(share(null), earlier("2024-25/S1", null, THEN), earlier("2024-25/S2", null, BEFORE)))
                .isEqualTo(new Base("2024-25/S1", THEN));
    }

    @Test
    void without_a_value_in_the_year_before_the_previous_period_is_taken() {
        assertThat(base(share(null), nothing("2024-25/S1"), earlier("2024-25/S2", null, BEFORE)))
                .isEqualTo(new Base("2024-25/S2", BEFORE));
    }

    @Test
    void without_a_value_in_either_there_is_no_base() {
        assertThat(base(share(null), nothing("2024-25/S1"), nothing("2024-25/S2")))
                .isNull();
    }

    @Test
    void without_earlier_periods_there_is_no_base() {
        assertThat(base(share(null))).isNull();
    }

    @Test
    void another_category_is_another_figure() {
        assertThat(base(share("SCHOOL"), earlier("2024-25/Y", "REGIONAL", THEN)))
                .isNull();
        assertThat(base(share(null), earlier("2024-25/Y", "ALL", THEN))).isNull();
    }

    @Test
    void a_figure_without_a_value_is_compared_with_nothing() {
        IndicatorValue none = new IndicatorValue(
                "1.4.1",
                "share",
                null,
                Scope.SCHOOL,
                "G1",
                Status.NOT_APPLICABLE,
                null,
                Reason.of(Reason.Code.NOTHING_TO_COUNT),
                Basis.NONE);

        assertThat(base(none, earlier("2024-25/Y", null, THEN))).isNull();
    }

    private static @Nullable Base base(IndicatorValue value, EarlierFigures... bestFirst) {
        return new Bases(List.of(bestFirst)).compare(value).base();
    }

    private static IndicatorValue share(@Nullable String category) {
        return new IndicatorValue(
                "1.4.1", "share", category, Scope.SCHOOL, "G1", Status.VALUE, Parts.of(14, 25), null, Basis.NONE);
    }

    private static EarlierFigures earlier(String period, @Nullable String category, Parts parts) {
        return new EarlierFigures(
                period, NO_CLASSES, Map.of(new FigureKey("1.4.1", "share", category, Scope.SCHOOL, "G1"), parts));
    }

    private static EarlierFigures nothing(String period) {
        return new EarlierFigures(period, NO_CLASSES, Map.of());
    }
}
