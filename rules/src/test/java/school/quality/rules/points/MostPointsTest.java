package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.figure;
import static school.quality.rules.points.Readings.figures;
import static school.quality.rules.points.Readings.item;
import static school.quality.rules.points.Readings.items;
import static school.quality.rules.points.Readings.missing;
import static school.quality.rules.points.Readings.number;
import static school.quality.rules.points.Readings.others;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Method.Accumulate;

/** What a criterion could have brought with the data at hand. */
class MostPointsTest {

    private static final Row BANDS = Row.of(new Method.Bands(List.of(band("0", "50", "5"), band("50", "100", "10"))));
    private static final Row PENALTY = Row.of(new Method.Bands(List.of(band("1", "100", "-5"))));

    @Test
    void it_is_the_best_band_whatever_the_value() {
        assertMost("10", BANDS.gives(figure("60")).most());
        assertMost("10", BANDS.gives(figure("30")).most());
        assertMost("10", BANDS.gives(figure("101")).most());
    }

    @Test
    void without_a_value_it_is_nothing() {
        assertMost(
                "0", BANDS.gives(missing(Status.NO_DATA, PointsReason.NO_ENTRY)).most());
        assertMost(
                "0",
                BANDS.gives(missing(Status.NOT_APPLICABLE, PointsReason.NO_OWN_FIGURE))
                        .most());
        assertMost("0", BANDS.minSample(30).gives(figure("60")).most());
        assertMost("0", BANDS.precondition(Outcome.UNKNOWN).gives(figure("60")).most());
    }

    @Test
    void a_precondition_that_failed_could_have_held() {
        assertMost("10", BANDS.precondition(Outcome.NOT_MET).gives(figure("60")).most());
    }

    @ParameterizedTest
    @CsvSource({"MET, 13", "NOT_MET, 13", "UNKNOWN, 10"})
    void a_bonus_is_in_it_where_it_can_be_looked_at(Outcome bonus, String most) {
        assertMost(most, BANDS.bonus(bonus).gives(figure("60")).most());
    }

    @Test
    void the_coefficient_is_the_mean_of_the_classes_that_count() {
        assertMost(
                "9.50",
                BANDS.minSample(10)
                        .gives(figures(
                                Readings.figure("7А/Алгебра", "60", 25, "1.2"),
                                Readings.figure("7А/Физкультура", "60", 25, "0.7"),
                                Readings.figure("8А/Алгебра", "60", 3, "5")))
                        .most());
    }

    @Test
    void the_maximum_holds_it() {
        assertMost("7", BANDS.max("7").bonus(Outcome.MET).gives(figure("60")).most());
    }

    @Test
    void a_penalty_brings_nothing_at_best() {
        assertMost("0", PENALTY.gives(figure("60")).most());
    }

    @Test
    void a_limited_number_of_items_is_the_best_row_so_many_times() {
        assertMost(
                "15",
                units(Accumulate.SUM, 3, null)
                        .gives(items(item("level=SCHOOL")))
                        .most());
        assertMost("30", units(Accumulate.SUM, 3, "2").gives(items()).most());
        assertMost("5", units(Accumulate.BEST, 3, null).gives(items()).most());
    }

    @Test
    void without_any_limit_it_is_what_was_given() {
        Row unlimited = units(Accumulate.SUM, null, null);
        assertMost("2", unlimited.gives(items(2)).most());
        assertMost("8", unlimited.max("8").gives(items(2)).most());
    }

    @Test
    void other_methods_know_their_best() {
        assertMost(
                "5",
                Row.of(new Method.Levels(Map.of("HIGH", number("5"), "*", number("1"))))
                        .gives(code("LOW"))
                        .most());
        assertMost(
                "9",
                Row.of(new Method.Linear(number("95"), number("100"), number("9")))
                        .gives(figure("96"))
                        .most());
        assertMost(
                "4",
                Row.of(new Method.Expert(number("0"), number("4")))
                        .gives(code("1"))
                        .most());
        assertMost("3", Row.of(flags(false)).gives(code("a")).most());
        assertMost("1", Row.of(flags(true)).gives(code("a")).most());
    }

    @Test
    void over_others_it_is_their_best_or_their_sum() {
        assertMost(
                "10",
                Row.of(new Method.BestOf(List.of("a", "b")))
                        .givesOver(others("a", "2", "b", "10"))
                        .most());
        assertMost(
                "12",
                Row.of(new Method.SumOf(List.of("a", "b")))
                        .givesOver(others("a", "2", "b", "10"))
                        .most());
    }

    private static Method flags(boolean all) {
        return new Method.Flags(List.of(new Method.Flag("a", number("3")), new Method.Flag("b", number("-2"))), all);
    }

    private static Row units(Accumulate accumulate, @Nullable Integer maxItems, @Nullable String specialNeeds) {
        List<Method.UnitRow> rows = List.of(
                new Method.UnitRow(Map.of("level", List.of("REGIONAL")), number("5")),
                new Method.UnitRow(Map.of(), number("1")));
        return Row.of(new Method.Units(rows, accumulate, maxItems, specialNeeds == null ? null : number(specialNeeds)));
    }

    private static Band band(String from, String to, String points) {
        return new Band(number(from), false, number(to), true, number(points));
    }

    private static void assertMost(String expected, BigDecimal most) {
        assertThat(most).isEqualByComparingTo(expected);
    }
}
