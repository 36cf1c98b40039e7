package school.quality.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CellTextTest {

    @Property
    void numbers_of_an_array_stand_between_braces_and_commas(@ForAll @Size(max = 50) int[] numbers) {
        assertThat(text(numbers))
                .isEqualTo(Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    @Example
    void no_digit_is_lost_where_a_number_becomes_longer() {
        assertThat(text(new int[] {0, 9, 10, 99, 100, 101, 999, 1000, 1005, 9999, 10_000, 1_000_000_007}))
                .isEqualTo("{0,9,10,99,100,101,999,1000,1005,9999,10000,1000000007}");
        assertThat(text(new int[] {Integer.MIN_VALUE, -1, Integer.MAX_VALUE})).isEqualTo("{-2147483648,-1,2147483647}");
    }

    @Example
    void an_array_without_numbers_is_empty() {
        assertThat(text(new int[0])).isEqualTo("{}");
    }

    private static String text(Object value) {
        CellText cell = new CellText();
        cell.set(value);
        return new String(cell.bytes(), 0, cell.length(), StandardCharsets.UTF_8);
    }
}
