package school.quality.jobs.store.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

    private final SeenKeys seen = new SeenKeys();

    @Test
    void a_key_is_new_once() {
        assertThat(seen.add(key(7))).isTrue();
        assertThat(seen.add(key(7))).isFalse();
    }

    @Test
    void each_of_many_keys_is_new_once() {
        assertThat(LongStream.rangeClosed(1, 100_000).allMatch(number -> seen.add(key(number))))
                .isTrue();
        assertThat(LongStream.rangeClosed(1, 100_000).noneMatch(number -> seen.add(key(number))))
                .isTrue();
    }

    @Test
    void after_clearing_every_key_is_new_again() {
        seen.add(key(7));
        seen.clear();

        assertThat(seen.size()).isZero();
        assertThat(seen.add(key(7))).isTrue();
    }

    @Test
    void a_key_that_looks_like_an_empty_place_is_left_to_the_database() {
        assertThat(seen.add(key(0))).isFalse();
    }

    private static UUID key(long number) {
        return new UUID(number, 1);
    }
}
