package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.item;
import static school.quality.rules.points.Readings.items;
import static school.quality.rules.points.Readings.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Method;

class PlaceRuleTest {

    private static final Row CONTEST = Row.of(new Method.Places(List.of(
            new Method.Place("MUNICIPAL", "WINNER", number("5")),
            new Method.Place("REGIONAL", "PRIZE", number("7")),
            new Method.Place("REGIONAL", "PARTICIPANT", number("5")))));

    @Test
    void only_the_best_item_counts() {
        AwardedPoints awarded = CONTEST.gives(items(
                item("level=MUNICIPAL", "result=WINNER"),
                item("level=REGIONAL", "result=PRIZE"),
                item("level=REGIONAL", "result=PARTICIPANT")));
        assertThat(awarded.points()).isEqualByComparingTo("7");
        assertThat(awarded.row()).isEqualTo("rows[1]");
    }

    @Test
    void level_and_place_must_both_fit() {
        AwardedPoints awarded = CONTEST.gives(items(item("level=REGIONAL", "result=WINNER"), item("level=MUNICIPAL")));
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.status()).isEqualTo(Status.VALUE);
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.NO_ITEMS));
    }

    @Test
    void nobody_who_took_part_brings_nothing() {
        assertThat(CONTEST.gives(items()).points()).isEqualByComparingTo("0");
    }

    @Test
    void a_word_that_was_entered_has_no_items() {
        AwardedPoints awarded = CONTEST.gives(code("WINNER"));
        assertThat(awarded.status()).isEqualTo(Status.NO_DATA);
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.NOT_ITEMS));
    }
}
