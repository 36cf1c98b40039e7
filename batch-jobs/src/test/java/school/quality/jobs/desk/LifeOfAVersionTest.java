package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.RegulationRefused.Code;

/** A version goes from draft to force step by step, each by the right person, and then never changes. */
class LifeOfAVersionTest extends DeskTest {

    private static final RegulationRequest R = RegulationRequest.of("R", Optional.of("A"));

    private RegulationDesk desk;

    @Override
    void prepare() {
        loadSchools("A");
        ask();
        take(1, "2025-09-01", 10, "Иванова И.И.");
    }

    @BeforeEach
    void ask() {
        desk = office.bean(RegulationDesk.class);
    }

    @Test
    void step_by_step_it_comes_into_force() {
        desk.check(R);
        isNow("CHECKED");
        desk.confirmRehearsal(R.by("editor"));
        desk.approve(R.by("director"));
        isNow("APPROVED");
        desk.publish(R);
        isNow("PUBLISHED");
    }

    @Test
    void no_step_is_left_out() {
        refused(() -> desk.approve(R.by("director")), Code.NOT_CHECKED);
        refused(() -> desk.publish(R), Code.NOT_APPROVED);
        desk.check(R);
        refused(() -> desk.publish(R), Code.NOT_APPROVED);
        desk.approve(R.by("director"));
        refused(() -> desk.publish(R), Code.NOT_REHEARSED);
        isNow("APPROVED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Иванова И.И.", "иванова и.и.", " ИВАНОВА  И. И. ", "Иванова\u00a0И.И.", "Ива\u200bнова И.И."})
    void nobody_approves_the_own_change_however_the_name_is_spelt(String name) {
        desk.check(R);

        refused(() -> desk.approve(R.by(name)), Code.OWN_CHANGE);
        isNow("CHECKED");
    }

    @Test
    void nobody_who_ever_edited_this_version_approves_it() {
        take(1, "2025-09-01", 11, "Петрова");
        desk.check(R);

        refused(() -> desk.approve(R.by("Иванова И.И.")), Code.OWN_CHANGE);
        assertThat(desk.approve(R.by("Сидорова")).now()).isTrue();
    }

    @Test
    void who_approves_and_who_has_read_the_rehearsal_is_named() {
        desk.check(R);

        refused(() -> desk.approve(R), Code.WHO);
        refused(() -> desk.approve(R.by("  ")), Code.WHO);
        refused(() -> desk.confirmRehearsal(R), Code.WHO);
    }

    @Test
    void a_change_of_nobody_is_approved_when_somebody_owns_up_to_it() {
        take(2, "2026-01-01", 10, null);
        desk.check(R);
        refused(() -> desk.approve(R.by("director")), Code.EDITOR_UNKNOWN);

        take(2, "2026-01-01", 10, "editor");
        desk.check(R);
        assertThat(desk.approve(R.by("director")).now()).isTrue();
    }

    @Test
    void a_changed_draft_is_checked_rehearsed_and_approved_anew() {
        desk.check(R);
        desk.confirmRehearsal(R.by("director"));
        desk.approve(R.by("director"));

        take(1, "2025-09-01", 11, "editor");

        isNow("DRAFT");
        desk.check(R);
        desk.approve(R.by("director"));
        refused(() -> desk.publish(R), Code.NOT_REHEARSED);
    }

    @Test
    void the_same_contents_again_leave_it_approved() {
        desk.check(R);
        desk.approve(R.by("director"));

        take(1, "2025-09-01", 10, "director");

        isNow("APPROVED");
    }

    @Test
    void a_newer_version_begins_later_than_the_one_in_force() {
        publish(1, "2025-09-01");

        refused(() -> publish(2, "2025-09-01"), Code.NOT_LATER);
        refused(() -> publish(3, "2025-08-01"), Code.NOT_LATER);
        publish(4, "2025-09-02");
    }

    @Test
    void a_newer_version_leaves_what_was_computed_as_it_is() {
        publish(1, "2025-08-31");
        office.run(SmallSchool.YEAR, "A");

        refused(() -> publish(2, "2025-09-01"), Code.BACK_DATED);
        publish(3, "2025-09-02");
    }

    @Test
    void years_later_a_period_is_computed_by_the_version_of_its_first_day() {
        publish(1, "2025-08-31");
        office.run(SmallSchool.YEAR, "A");
        publish(2, "2026-01-01");

        assertThat(office.run(SmallSchool.YEAR, "A").state().name()).isEqualTo("UNCHANGED");
        office.run("2025-26/S2", "A");
        assertThat(office.jdbc()
                        .queryForList("select period || ' ' || version from result.latest_rating", String.class))
                .containsExactlyInAnyOrder("2025-26/S2 2", SmallSchool.YEAR + " 1");
    }

    @Test
    void one_position_has_one_regulation_on_one_day() {
        publish(1, "2025-09-01");
        take("OTHER", 1, "2026-01-01", 10, "editor");
        RegulationRequest other = RegulationRequest.of("OTHER", Optional.of("A"));

        assertThat(desk.check(other).hasErrors()).isTrue();
        refused(() -> desk.approve(other.by("director")), Code.NOT_CHECKED);
    }

    @Test
    void what_has_an_error_by_now_is_not_published() {
        take("OTHER", 1, "2026-01-01", 10, "editor");
        RegulationRequest other = RegulationRequest.of("OTHER", Optional.of("A"));
        desk.check(other);
        desk.confirmRehearsal(other.by("director"));
        desk.approve(other.by("director"));
        publish(1, "2025-09-01");

        refused(() -> desk.publish(other), Code.FLAWED);
    }

    @Test
    void an_older_version_can_be_named() {
        take(2, "2026-01-01", 10, "editor");

        desk.check(new RegulationRequest("R", Optional.of(1), Optional.of("A"), Optional.empty()));

        assertThat(states()).containsExactly("CHECKED", "DRAFT");
        refused(
                () -> desk.check(new RegulationRequest("R", Optional.of(7), Optional.of("A"), Optional.empty())),
                Code.NO_SUCH_VERSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update regulation set body = 'x'",
                "update regulation set valid_to = '2025-09-02'",
                "update regulation set status = 'DRAFT'",
                "update regulation set approved_by = 'somebody'",
                "delete from regulation",
                "truncate regulation cascade"
            })
    void the_database_keeps_a_published_version_as_it_is(String attack) {
        publish(1, "2025-09-01");

        isRefusedByTheDatabase(attack);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update regulation set status = 'APPROVED', approved_by = 'director'",
                "update regulation set status = 'PUBLISHED', approved_by = 'director'",
                "update regulation set code = 'X'",
                "update regulation set editors = '{}'",
                "insert into regulation (school_id, code, version, status, valid_from, body, imported_at)"
                        + " select school_id, 'N', 1, 'PUBLISHED', valid_from, body, now() from regulation"
            })
    void the_database_refuses_a_jump_and_a_forgotten_editor(String attack) {
        isRefusedByTheDatabase(attack);
    }

    @Test
    void the_database_refuses_who_approves_the_own_change() {
        desk.check(R);

        isRefusedByTheDatabase("update regulation set status = 'APPROVED', approved_by = 'ИВАНОВА И. И.'");
        isRefusedByTheDatabase("update regulation set body = 'x'");
    }

    @Test
    void the_database_refuses_to_publish_what_nobody_rehearsed() {
        desk.check(R);
        desk.approve(R.by("director"));

        isRefusedByTheDatabase("update regulation set status = 'PUBLISHED'");
        isRefusedByTheDatabase(
                "update regulation set status = 'PUBLISHED', confirmed_by = 'x', rehearsed_sha256 = 'of another body'");
    }

    @Test
    void a_draft_may_be_dropped() {
        assertThatCode(() -> office.jdbc().update("delete from regulation")).doesNotThrowAnyException();
    }

    private void publish(int version, String validFrom) {
        take(version, validFrom, 10, "editor");
        desk.check(R);
        desk.confirmRehearsal(R.by("director"));
        desk.approve(R.by("director"));
        desk.publish(R);
    }

    private void take(int version, String validFrom, int points, String by) {
        take("R", version, validFrom, points, by);
    }

    private void take(String code, int version, String validFrom, int points, String by) {
        byte[] document =
                SmallRegulation.ofTeachers(code, version, validFrom, points).getBytes(StandardCharsets.UTF_8);
        desk.take(document, Optional.of("A"), by);
    }

    private void isNow(String status) {
        assertThat(states()).containsExactly(status);
    }

    private List<String> states() {
        return office.jdbc().queryForList("select status from regulation order by code, version", String.class);
    }

    private void isRefusedByTheDatabase(String attack) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> office.jdbc().update(attack));
    }

    private static void refused(ThrowingCallable step, Code code) {
        assertThatExceptionOfType(RegulationRefused.class)
                .isThrownBy(step)
                .extracting(RegulationRefused::code)
                .isEqualTo(code);
    }
}
