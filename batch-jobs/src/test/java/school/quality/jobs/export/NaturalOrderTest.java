package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void classes_go_by_grade_then_by_letter() {
        assertThat(Stream.of("10А", "2Б", "1А", "2А", "11Б").sorted(NaturalOrder.OF_NAMES))
                .containsExactly("1А", "2А", "2Б", "10А", "11Б");
    }

    @Test
    void under_25_comes_before_25_to_29() {
        assertThat(Stream.of("65_PLUS", "25_29", "UNDER_25", "30_34").sorted(NaturalOrder.OF_NAMES))
                .containsExactly("UNDER_25", "25_29", "30_34", "65_PLUS");
    }

    @Test
    void names_that_differ_only_in_zeros_are_still_apart() {
        assertThat(NaturalOrder.OF_NAMES.compare("07", "7")).isNotZero();
        assertThat(NaturalOrder.OF_NAMES.compare("", "")).isZero();
    }
}
