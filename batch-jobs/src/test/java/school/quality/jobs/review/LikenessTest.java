package school.quality.jobs.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.store.CountedRow;

class LikenessTest {

    private static final Likeness USUAL = Likeness.USUAL;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Олимпиада по математике | олимпиада  по математике. | true",
                "Конкурс «Живая классика» | Конкурс \"Живая класика\" | true",
                "Учёные будущего | Ученые будущего | true",
                "Олимпиада по математике | Олимпиада по физике | false",
                "Олимпиада, 1 тур | Олимпиада, 2 тур | false",
                "Фестиваль 2026 | Фестиваль 2025 | false",
                "Кубок | Кубок | true"
            })
    void names_are_alike_letter_by_letter_but_other_numbers_are_another_event(String one, String other, boolean alike) {
        assertThat(USUAL.alike(one, other)).isEqualTo(alike);
        assertThat(USUAL.alike(other, one)).isEqualTo(alike);
    }

    @Test
    void at_100_per_cent_only_the_same_letters_are_alike() {
        assertThat(new Likeness(100).alike("Живая классика", "Живая класика")).isFalse();
        assertThat(new Likeness(100).alike("Живая классика", "живая «классика»"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -5})
    void a_setting_that_is_no_per_cent_is_refused(int perCent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Likeness(perCent));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-04, true", "2026-02-05, false", "2026-01-29, true", "2026-01-28, false"})
    void three_days_apart_may_be_the_same_event(String day, boolean same) {
        assertThat(USUAL.joins(achievement("P1", "2026-02-01", "1001"), achievement("P1", day, "1002")))
                .isEqualTo(same);
    }

    @Test
    void many_pupils_at_one_event_are_no_doubled_claim() {
        assertThat(USUAL.joins(achievement("P1", "2026-02-01", "1001"), achievement("P2", "2026-02-01", "1001")))
                .isFalse();
    }

    @Test
    void two_teachers_with_one_open_lesson_are_shown_and_two_in_one_course_are_not() {
        assertThat(USUAL.joins(activity("1001"), activity("1002"))).isTrue();
        assertThat(USUAL.joins(course("1001"), course("1002"))).isFalse();
        assertThat(USUAL.joins(course("1001"), course("1001"))).isTrue();
    }

    private static ClaimedItem achievement(String pupil, String day, String staffId) {
        return item("achievements", Map.of("pupil_id", pupil, "event", "Кубок школы", "held_on", day), staffId);
    }

    private static ClaimedItem activity(String staffId) {
        return item("teacher_activities", Map.of("activity", "Открытый урок", "held_on", "2026-02-01"), staffId);
    }

    private static ClaimedItem course(String staffId) {
        return item("training", Map.of("course", "Курс", "finished_on", "2026-02-01"), staffId);
    }

    private static ClaimedItem item(String dataset, Map<String, String> cells, String staffId) {
        CountedRow row = new CountedRow(dataset, 1, new TreeMap<>(cells), "file.csv", null, 2);
        return new ClaimedItem(row, List.of(new Claim(staffId, "R", "TEACHER", "K1", "3.1", BigDecimal.ONE)));
    }
}
