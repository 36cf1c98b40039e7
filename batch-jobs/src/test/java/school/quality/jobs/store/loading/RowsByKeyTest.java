package school.quality.jobs.store.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RowsByKeyTest {

    private static final UUID LOW = new UUID(0x1000000000000000L, 0);
    private static final UUID HIGH = new UUID(0xF000000000000000L, 0);

    @Test
    void rows_leave_in_the_order_of_their_keys_with_the_numbers_of_their_coming() {
        RowsByKey rows = new RowsByKey();
        add(rows, HIGH, "first");
        add(rows, LOW, "second");

        assertThat(sent(rows, 41)).containsExactly("42\tsecond", "41\tfirst");
    }

    @Test
    void nothing_is_sent_of_no_rows() {
        assertThat(sent(new RowsByKey(), 1)).isEmpty();
    }

    @Test
    void rows_longer_than_a_piece_are_sent_whole() {
        RowsByKey rows = new RowsByKey();
        String text = "я".repeat(500_000);
        add(rows, HIGH, text);
        add(rows, LOW, "");

        assertThat(sent(rows, 1)).containsExactly("2\t", "1\t" + text);
    }

    @Property
    void every_row_is_sent_once_under_its_own_number(@ForAll @Size(max = 700) List<Long> keys) {
        RowsByKey rows = new RowsByKey();
        List<String> expected = new ArrayList<>();
        for (int place = 0; place < keys.size(); place++) {
            add(rows, new UUID(keys.get(place), place), "row" + place);
            expected.add((place + 7) + "\trow" + place);
        }

        assertThat(sent(rows, 7)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void add(RowsByKey rows, UUID key, String text) {
        rows.next().text(text);
        rows.end(key);
    }

    private static List<String> sent(RowsByKey rows, long firstNumber) {
        StringBuilder sent = new StringBuilder();
        rows.send(
                firstNumber,
                block -> sent.append(new String(block.bytes(), 0, block.length(), StandardCharsets.UTF_8)));
        return sent.toString().lines().toList();
    }
}
