package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void a_text_that_just_fits_takes_one_line() {
        assertThat(Wrapping.lines("12345 789", 9)).isEqualTo(1);
    }

    @Test
    void one_letter_more_takes_a_second_line() {
        assertThat(Wrapping.lines("12345 7890", 9)).isEqualTo(2);
    }

    @Test
    void a_word_wider_than_the_cell_is_broken() {
        assertThat(Wrapping.lines("12345678901234567890", 9)).isEqualTo(3);
        assertThat(Wrapping.lines("ab 12345678901234567890 cd", 9)).isEqualTo(4);
    }

    @Test
    void an_empty_text_takes_one_line() {
        assertThat(Wrapping.lines("", 9)).isEqualTo(1);
    }
}
