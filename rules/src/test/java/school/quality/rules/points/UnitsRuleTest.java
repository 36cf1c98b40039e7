package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.item;
import static school.quality.rules.points.Readings.itemOfSpecialNeeds;
import static school.quality.rules.points.Readings.items;
import static school.quality.rules.points.Readings.number;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Reading;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Method.Accumulate;
import school.quality.engine.regulation.Source;

class UnitsRuleTest {

    private static final List<Method.UnitRow> BY_LEVEL = List.of(
            row(Map.of("level", List.of("REGIONAL", "NATIONAL"), "result", List.of("WINNER")), "5"),
            row(Map.of("level", List.of("REGIONAL")), "3"),
            row(Map.of("level", List.of("SCHOOL")), "0.25"));
    private static final Reading MIXED = items(
            item("level=SCHOOL", "result=WINNER", "pupil_id=1"),
            item("level=REGIONAL", "result=PRIZE", "pupil_id=1"),
            item("level=REGIONAL", "result=WINNER", "pupil_id=2"),
            item("level=SCHOOL", "pupil_id=3"),
            item("level=MUNICIPAL", "result=WINNER"));

    @Test
    void every_item_brings_the_points_of_the_first_row_that_fits() {
        AwardedPoints awarded = units(Accumulate.SUM, null, null).gives(MIXED);
        assertThat(awarded.points()).isEqualByComparingTo("8.5");
        assertThat(awarded.row()).isEqualTo("rows[0], rows[1], rows[2]*2");
    }

    @Test
    void the_value_is_the_number_of_items() {
        assertThat(units(Accumulate.SUM, null, null).gives(MIXED).value()).isEqualByComparingTo("5");
    }

    @Test
    void only_the_best_item_counts_where_the_row_says_so() {
        assertThat(units(Accumulate.BEST, null, null).gives(MIXED).points()).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 8", "3, 8.25", "4, 8.5", "100, 8.5"})
    void only_so_many_of_the_best_items_count(int maxItems, String points) {
        assertThat(units(Accumulate.SUM, maxItems, null).gives(MIXED).points()).isEqualByComparingTo(points);
    }

    @Test
    void an_item_of_a_pupil_with_special_needs_counts_more() {
        Reading reading = items(itemOfSpecialNeeds("level=REGIONAL"), item("level=REGIONAL"));
        assertThat(units(Accumulate.SUM, null, "1.5").gives(reading).points()).isEqualByComparingTo("7.5");
        assertThat(units(Accumulate.SUM, null, null).gives(reading).points()).isEqualByComparingTo("6");
    }

    @Test
    void of_items_with_one_distinct_value_the_best_counts() {
        Row row = units(Accumulate.SUM, null, null)
                .from(new Source.Count("achievements", null, Map.of(), "pupil_id", null));
        assertThat(row.gives(MIXED).points()).isEqualByComparingTo("8.25");
    }

    @Test
    void items_that_fit_no_row_bring_nothing_and_that_is_said() {
        AwardedPoints awarded = units(Accumulate.SUM, null, null).gives(items(item("level=MUNICIPAL")));
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.status()).isEqualTo(Status.VALUE);
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.NO_ITEMS));
    }

    @Test
    void no_items_bring_nothing() {
        assertThat(units(Accumulate.BEST, null, null).gives(items()).points()).isEqualByComparingTo("0");
    }

    @Test
    void an_empty_cell_fits_no_value() {
        assertThat(units(Accumulate.SUM, null, null)
                        .gives(items(item("result=WINNER")))
                        .points())
                .isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"SUM, 10, 10", "SUM, 2.5, 2.5", "BEST, 10, 1", "SUM, 0, 0", "SUM, -3, 0"})
    void an_entered_number_stands_for_so_many_items(Accumulate accumulate, String entered, String points) {
        Method.Units each = new Method.Units(List.of(row(Map.of(), "1")), accumulate, null, null);
        assertThat(Row.of(each).gives(code(entered)).points()).isEqualByComparingTo(points);
    }

    private static Row units(Accumulate accumulate, @Nullable Integer maxItems, @Nullable String multiplier) {
        return Row.of(new Method.Units(BY_LEVEL, accumulate, maxItems, multiplier == null ? null : number(multiplier)));
    }

    private static Method.UnitRow row(Map<String, List<String>> where, String points) {
        return new Method.UnitRow(where, number(points));
    }
}
