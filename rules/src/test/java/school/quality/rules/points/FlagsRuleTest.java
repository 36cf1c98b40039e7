package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Method;

class FlagsRuleTest {

    private static final List<Method.Flag> ITEMS = List.of(
            new Method.Flag("above_region", number("1")),
            new Method.Flag("growth", number("2")),
            new Method.Flag("late", number("-0.5")));

    private static final Row SUM = Row.of(new Method.Flags(ITEMS, false));
    private static final Row ALL = Row.of(new Method.Flags(ITEMS.subList(0, 2), true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "above_region | 1",
                "above_region,growth | 3",
                " growth , above_region, growth | 3",
                "growth,late | 1.5",
                "growth,unknown | 2"
            })
    void the_items_that_are_met_add_up(String entered, String points) {
        assertThat(SUM.gives(code(entered)).points()).isEqualByComparingTo(points);
    }

    @Test
    void rows_of_the_items_stand_beside_the_points() {
        assertThat(SUM.gives(code("late,above_region")).row()).isEqualTo("items[0], items[2]");
    }

    @Test
    void where_no_item_is_met_that_is_said() {
        AwardedPoints awarded = SUM.gives(code("-"));
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.remarks()).containsExactly(new Remark(PointsReason.NO_ROW_FOR_VALUE, "-"));
    }

    @Test
    void all_or_nothing_is_all() {
        assertThat(ALL.gives(code("growth,above_region")).points()).isEqualByComparingTo("3");
    }

    @Test
    void all_or_nothing_is_nothing_where_one_is_missing() {
        AwardedPoints awarded = ALL.gives(code("growth"));
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.remarks()).containsExactly(new Remark(PointsReason.NOT_ALL_MET, "above_region"));
    }
}
