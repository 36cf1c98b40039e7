package school.quality.web.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A schedule is a sentence. */
class CronWordsTest {

    private static final ZonedDateTime MONDAY = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 3 * * *|каждый день в 03:00|every day at 03:00",
                "0 30 2 * * MON-FRI|по понедельникам, по вторникам, по средам, по четвергам и по пятницам в 02:30|on Mondays, on Tuesdays, on Wednesdays, on Thursdays and on Fridays at 02:30",
                "0 0 4 * * 0|по воскресеньям в 04:00|on Sundays at 04:00",
                "0 0 4 5 1,6 *|5 числа (январь и июнь) в 04:00|on day 5 (January and June) at 04:00",
                "0 5 23 L * ?|в последний день месяца в 23:05|on the last day of the month at 23:05"
            })
    void it_is_said_in_both_languages(String cron, String russian, String english) {
        CronWords words = CronWords.of(cron, MONDAY).orElseThrow();
        assertThat(words.in(Locale.forLanguageTag("ru"))).isEqualTo(russian);
        assertThat(words.in(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "каждый день",
                "* * * * * *",
                "0 */5 * * * *",
                "0 0 25 * * *",
                "0 0 3 31 2 *",
                "0 0 3 5 * MON",
                "0 0 3 0 * *",
                "0 0 3 * 13 *",
                "0 0 3 * * FOO",
                "0 0 3 * *"
            })
    void what_no_sentence_says_or_never_comes_is_refused(String cron) {
        assertThat(CronWords.of(cron, MONDAY)).isEqualTo(Optional.empty());
    }

    @Test
    void the_next_times_are_told() {
        assertThat(CronWords.of("0 0 3 * * MON", MONDAY).orElseThrow().next(MONDAY, 3))
                .extracting(time -> time.toLocalDate().toString())
                .containsExactly("2026-03-09", "2026-03-16", "2026-03-23");
    }
}
