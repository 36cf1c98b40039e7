package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.figure;
import static school.quality.rules.points.Readings.items;
import static school.quality.rules.points.Readings.number;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Method;

class LevelRuleTest {

    private static final Map<String, BigDecimal> TABLE = Map.of("HIGHEST", number("5"), "FIRST", number("3"));

    @ParameterizedTest
    @CsvSource({"HIGHEST, 5", "FIRST, 3"})
    void a_code_brings_the_points_of_its_row(String code, String points) {
        assertThat(Row.of(new Method.Levels(TABLE)).gives(code(code)).points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"CONFORMITY", "highest", "''"})
    void a_code_without_a_row_brings_nothing_and_says_so(String code) {
        AwardedPoints awarded = Row.of(new Method.Levels(TABLE)).gives(code(code));
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.remarks()).containsExactly(new Remark(PointsReason.NO_ROW_FOR_VALUE, code));
    }

    @Test
    void the_row_of_all_others_takes_the_rest() {
        Row row = Row.of(new Method.Levels(Map.of("YES", number("10"), "*", number("1"))));
        assertThat(row.gives(code("NO"))).satisfies(awarded -> {
            assertThat(awarded.points()).isEqualByComparingTo("1");
            assertThat(awarded.row()).isEqualTo("points[*]");
            assertThat(awarded.remarks()).isEmpty();
        });
    }

    @Test
    void a_code_has_no_number_to_show() {
        assertThat(Row.of(new Method.Levels(TABLE)).gives(code("FIRST")).value())
                .isNull();
    }

    @Test
    void a_number_is_looked_up_as_it_is_shown() {
        Row row = Row.of(new Method.Levels(Map.of("0", number("5"), "*", number("-1"))));
        assertThat(row.gives(items(0)).points()).isEqualByComparingTo("5");
        assertThat(row.gives(items(1)).points()).isEqualByComparingTo("-1");
        assertThat(row.gives(figure("0.0")).points()).isEqualByComparingTo("5");
    }
}
