package school.quality.jobs.store.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsByKeyTest {

    /** The number and a text. */
    private static final int COLUMNS = 2;

    private static final UUID LOW = new UUID(0x1000000000000000L, 0);
    private static final UUID HIGH = new UUID(0xF000000000000000L, 0);

    @Test
    void rows_leave_in_the_order_of_their_keys_with_the_numbers_of_their_coming() {
        RowsByKey rows = new RowsByKey(COLUMNS);
        add(rows, HIGH, "first");
        add(rows, LOW, "second");

        assertThat(sent(rows, 41)).containsExactly("42\tsecond", "41\tfirst");
    }

    @Test
    void a_period_leaves_after_the_other_whatever_the_keys_are() {
        RowsByKey rows = new RowsByKey(COLUMNS);
        add(rows, "2025-26/S2", HIGH, "first");
        add(rows, "2025-26/S1", LOW, "second");
        add(rows, "2025-26/S2", LOW, "third");

        assertThat(sent(rows, 1)).containsExactly("3\tthird", "1\tfirst", "2\tsecond");
    }

    @Test
    void rows_of_more_periods_than_are_told_apart_are_all_sent() {
        RowsByKey rows = new RowsByKey(COLUMNS);
        IntStream.range(0, 300).forEach(period -> add(rows, "period " + period, LOW, "row" + period));

        assertThat(sent(rows, 0))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 300)
                        .mapToObj(period -> period + "\trow" + period)
                        .toList());
    }

    @Test
    void nothing_is_sent_of_no_rows() {
        assertThat(sent(new RowsByKey(COLUMNS), 1)).isEmpty();
    }

    @Test
    void rows_longer_than_a_piece_are_sent_whole() {
        RowsByKey rows = new RowsByKey(COLUMNS);
        String text = "я".repeat(500_000);
        add(rows, HIGH, text);
        add(rows, LOW, "");

        assertThat(sent(rows, 1)).containsExactly("2\t", "1\t" + text);
    }

    @Property
    void every_row_is_sent_once_under_its_own_number(@ForAll @Size(max = 700) List<Long> keys) {
        RowsByKey rows = new RowsByKey(COLUMNS);
        List<String> expected = new ArrayList<>();
        for (int place = 0; place < keys.size(); place++) {
            add(rows, new UUID(keys.get(place), place), "row" + place);
            expected.add((place + 7) + "\trow" + place);
        }

        assertThat(sent(rows, 7)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void add(RowsByKey rows, UUID key, String text) {
        add(rows, null, key, text);
    }

    private static void add(RowsByKey rows, @Nullable String period, UUID key, String text) {
        rows.next().text(text);
        rows.end(period, key);
    }

    /** What arrives, row by row: the number and the text. */
    private static List<String> sent(RowsByKey rows, long firstNumber) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        rows.send(firstNumber, block -> sent.write(block.bytes(), 0, block.length()));
        ByteBuffer bytes = ByteBuffer.wrap(sent.toByteArray());
        List<String> arrived = new ArrayList<>();
        while (bytes.hasRemaining()) {
            assertThat(bytes.getShort()).isEqualTo((short) COLUMNS);
            assertThat(bytes.getInt()).isEqualTo(Long.BYTES);
            long number = bytes.getLong();
            byte[] text = new byte[bytes.getInt()];
            bytes.get(text);
            arrived.add(number + "\t" + new String(text, StandardCharsets.UTF_8));
        }
        return arrived;
    }
}
