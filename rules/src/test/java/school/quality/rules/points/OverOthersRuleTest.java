package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.others;

import java.util.List;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.Outcome;
import school.quality.engine.regulation.Method;

/** The row under test stands over criteria a, b and c of its section; their points are entered. */
class OverOthersRuleTest {

    private static final List<String> CODES = List.of("a", "b", "c");
    private static final Row BEST = Row.of(new Method.BestOf(CODES));
    private static final Row SUM = Row.of(new Method.SumOf(CODES));

    @Test
    void the_best_of_others_counts() {
        AwardedPoints awarded = BEST.givesOver(others("a", "2", "b", "10", "c", "10"));
        assertThat(awarded.points()).isEqualByComparingTo("10");
        assertThat(awarded.row()).isEqualTo("criteria[b]");
    }

    @Test
    void others_count_together() {
        AwardedPoints awarded = SUM.givesOver(others("a", "2", "b", "0.25", "c", "-1"));
        assertThat(awarded.points()).isEqualByComparingTo("1.25");
        assertThat(awarded.row()).isEqualTo("criteria[a], criteria[b], criteria[c]");
    }

    @Test
    void those_without_data_are_left_out() {
        assertThat(BEST.givesOver(others("a", "-2")).points()).isEqualByComparingTo("-2");
        assertThat(SUM.givesOver(others("a", "-2", "c", "3")).points()).isEqualByComparingTo("1");
    }

    @Test
    void without_any_data_there_is_none() {
        assertThat(BEST.givesOver(others()).status()).isEqualTo(Status.NO_DATA);
        assertThat(SUM.givesOver(others()).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void a_maximum_holds_what_they_come_to() {
        assertThat(SUM.max("5").givesOver(others("a", "4", "b", "4")).points()).isEqualByComparingTo("5");
    }

    @Test
    void a_precondition_that_fails_takes_it_all() {
        assertThat(BEST.precondition(Outcome.NOT_MET)
                        .givesOver(others("a", "4"))
                        .points())
                .isEqualByComparingTo("0");
    }
}
