package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.check.Finding;
import school.quality.engine.regulation.check.Flaw;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.desk.DraftDesk.Laid;
import school.quality.jobs.desk.RegulationRefused.Code;
import school.quality.jobs.regulation.book.BookFault;
import school.quality.jobs.regulation.book.Part;
import school.quality.jobs.regulation.book.RegulationTables;
import school.quality.jobs.store.results.Regulations.Status;

/** A draft is edited part by part; what cannot be read, and what would undo the work of others, is not kept. */
class DraftDeskTest extends DeskTest {

    private static final Part K1 = new Part(Part.Kind.CRITERION, "TEACHER", "K1");
    private static final Part SECTION = new Part(Part.Kind.SECTION, "TEACHER", "1");

    private DraftDesk desk;

    @Override
    void prepare() {
        loadSchools("A");
    }

    @BeforeEach
    void take() {
        desk = office.bean(DraftDesk.class);
        take(SmallRegulation.ofTeachers("R"));
    }

    @Test
    void a_band_that_leaves_a_gap_is_kept_and_named_in_its_row() {
        Laid changed = change(draft(), "bands", 0, "to", "50");

        assertThat(changed.findings()).extracting(Finding::flaw).contains(Flaw.BANDS_GAP);
        assertThat(changed.findings())
                .filteredOn(finding -> finding.flaw() == Flaw.BANDS_GAP)
                .extracting(finding ->
                        changed.reading().places().get(finding.place()).sheet())
                .containsExactly("bands");
        assertThat(bands(draft()).rows().get(0).to()).isEqualByComparingTo("50");
    }

    @Test
    void a_number_that_is_none_is_refused_at_its_cell_and_nothing_is_kept() {
        Laid changed = change(draft(), "bands", 1, "points", "=1+1");

        assertThat(changed.reading().faults())
                .extracting(fault -> fault.place().column())
                .containsExactly("Баллы");
        assertThat(changed.reading().faults()).extracting(BookFault::code).containsExactly(BookFault.Code.W07);
        assertThat(draft().digest()).isEqualTo(changed.digest());
    }

    @Test
    void a_part_that_another_person_has_changed_is_not_overwritten() {
        Laid seen = draft();
        change(draft(), "bands", 1, "points", "12");

        assertThatExceptionOfType(RegulationRefused.class)
                .isThrownBy(() -> change(seen, "bands", 1, "points", "14"))
                .matches(refused -> refused.code() == Code.CHANGED_MEANWHILE);
        assertThat(bands(draft()).rows().get(1).points()).isEqualByComparingTo("12");
    }

    @Test
    void two_people_change_different_parts_of_one_draft() {
        Laid seen = draft();
        change(draft(), "bands", 1, "points", "12");

        change(seen, Part.HEAD, "head", 0, "title", "Новое название");

        assertThat(draft().regulation().title()).isEqualTo("Новое название");
        assertThat(bands(draft()).rows().get(1).points()).isEqualByComparingTo("12");
    }

    @Test
    void a_changed_version_has_to_be_checked_and_approved_anew() {
        office.bean(RegulationDesk.class).check(request());

        Laid changed = change(draft(), "criteria", 0, "title", "Качество");

        assertThat(changed.version().status()).isEqualTo(Status.DRAFT);
        assertThat(desk.isEditor(changed.version(), "deputy")).isTrue();
        assertThat(desk.isEditor(changed.version(), "director")).isFalse();
    }

    @Test
    void a_published_version_stays_and_is_changed_as_a_new_one() {
        office.publish("A", SmallRegulation.ofTeachers("P"));
        Laid published = desk.open("A", "P", 1);

        assertThatExceptionOfType(RegulationRefused.class)
                .isThrownBy(() -> change(published, "criteria", 0, "title", "Качество"))
                .matches(refused -> refused.code() == Code.VERSION_PUBLISHED);
        assertThat(desk.copy("A", "P", 1, LocalDate.of(2026, 9, 1), "deputy").status())
                .isEqualTo(Status.DRAFT);
        assertThat(desk.open("A", "P", 2).regulation().validFrom()).isEqualTo("2026-09-01");
    }

    @Test
    void a_criterion_is_added_moved_and_taken_out() {
        Map<String, String> row = Map.of(
                "section",
                "1",
                "code",
                "K2",
                "title",
                "Открытый урок",
                "source.type",
                "MANUAL",
                "method.type",
                "EXPERT");
        desk.add("A", draft(), new Part(Part.Kind.CRITERION, "TEACHER", ""), rows("criteria", row), "deputy");
        assertThat(codes()).containsExactly("K1", "K2");

        desk.move("A", draft(), new Part(Part.Kind.CRITERION, "TEACHER", "K2"), true, "deputy");
        assertThat(codes()).containsExactly("K2", "K1");

        Laid now = draft();
        desk.remove("A", now, K1, now.tables().digest(K1), "deputy");
        assertThat(codes()).containsExactly("K2");
    }

    @Test
    void a_section_with_another_code_keeps_its_criteria() {
        change(draft(), SECTION, "sections", 0, "code", "A");

        assertThat(codes()).containsExactly("K1");
        assertThat(draft().regulation().groups().get(0).sections().get(0).code())
                .isEqualTo("A");
    }

    @Test
    void another_method_drops_the_rows_that_it_has_no_use_for() {
        Laid seen = draft();
        RegulationTables.Rows rows = typed(seen, K1, "criteria", 0, "method.type", "EXPERT");

        desk.change("A", seen, K1, seen.tables().digest(K1), RegulationTables.ofUse(K1.kind(), rows), "deputy");

        assertThat(draft().regulation()
                        .groups()
                        .get(0)
                        .criteria()
                        .findFirst()
                        .orElseThrow()
                        .method())
                .isInstanceOf(Method.Expert.class);
    }

    @Test
    void a_step_is_refused_where_the_version_is_no_longer_what_was_shown() {
        String shown = draft().digest();
        change(draft(), "bands", 1, "points", "12");
        RegulationDesk steps = office.bean(RegulationDesk.class);

        assertThatExceptionOfType(RegulationRefused.class)
                .isThrownBy(() -> steps.asShown(request(), shown, steps::check))
                .matches(refused -> refused.code() == Code.CHANGED_MEANWHILE);
        assertThat(draft().version().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void a_draft_is_previewed_before_it_is_checked() {
        assertThat(office.bean(RehearsalDesk.class)
                        .preview(request())
                        .orElseThrow()
                        .totals()
                        .gaining())
                .isEqualTo(2);
    }

    private void take(String json) {
        office.bean(RegulationDesk.class).take(json.getBytes(StandardCharsets.UTF_8), Optional.of("A"), "first");
    }

    private static RegulationRequest request() {
        return RegulationRequest.of("R", Optional.of("A")).by("deputy");
    }

    private Laid draft() {
        return desk.open("A", "R", 1);
    }

    private Laid change(Laid seen, String list, int row, String column, String text) {
        return change(seen, K1, list, row, column, text);
    }

    private Laid change(Laid seen, Part part, String list, int row, String column, String text) {
        return desk.change(
                "A", seen, part, seen.tables().digest(part), typed(seen, part, list, row, column, text), "deputy");
    }

    private static RegulationTables.Rows typed(Laid seen, Part part, String list, int row, String column, String text) {
        Map<String, List<Map<String, String>>> lists =
                new LinkedHashMap<>(seen.tables().rows(part).lists());
        List<Map<String, String>> rows = new ArrayList<>(lists.get(list));
        Map<String, String> changed = new LinkedHashMap<>(rows.get(row));
        changed.put(column, text);
        rows.set(row, changed);
        lists.put(list, rows);
        return new RegulationTables.Rows(lists);
    }

    private static RegulationTables.Rows rows(String list, Map<String, String> row) {
        return new RegulationTables.Rows(Map.of(list, List.of(row)));
    }

    private List<String> codes() {
        return draft().regulation()
                .groups()
                .get(0)
                .criteria()
                .map(one -> one.code())
                .toList();
    }

    private static Method.Bands bands(Laid laid) {
        return (Method.Bands) laid.regulation()
                .groups()
                .get(0)
                .criteria()
                .findFirst()
                .orElseThrow()
                .method();
    }
}
