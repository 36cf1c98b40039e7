package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.regulation.check.Finding;
import school.quality.engine.regulation.check.Flaw;
import school.quality.engine.rehearsal.FruitlessCriterion;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.SheetChange;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.RegulationRefused.Code;
import school.quality.jobs.desk.RehearsalDesk.Rehearsed;

/** A version is tried on past periods before it comes into force. */
class RehearsalDeskTest extends DeskTest {

    private static final RegulationRequest R = RegulationRequest.of("R", Optional.of("A"));

    private RehearsalDesk desk;

    @Override
    void prepare() {
        loadSchools("A");
    }

    @BeforeEach
    void ask() {
        desk = office.bean(RehearsalDesk.class);
    }

    @Test
    void a_changed_band_shows_who_gains_and_who_pays_for_it() {
        office.publish("A", SmallRegulation.ofTeachers("R", 1, "2025-09-01", 10));
        draft(2, "2026-09-01", 20);

        Rehearsal year = rehearse().periods().get(0);

        assertThat(year.period()).isEqualTo(SmallSchool.YEAR);
        assertThat(year.totals().gaining()).isEqualTo(1);
        assertThat(year.totals().losing()).isEqualTo(1);
        assertThat(year.totals().gained()).isEqualTo(year.totals().lost());
        assertThat(year.totals().throughTheFund()).isEqualTo(1);
        assertThat(changed(year)).singleElement().satisfies(sheet -> assertThat(sheet.difference())
                .isEqualByComparingTo("10"));
    }

    @Test
    void the_same_rules_change_nothing() {
        office.publish("A", SmallRegulation.ofTeachers("R", 1, "2025-09-01", 10));
        draft(2, "2026-09-01", 10);

        Rehearsal year = rehearse().periods().get(0);

        assertThat(year.totals().unchanged()).isEqualTo(2);
        assertThat(year.criteria()).isEmpty();
    }

    @Test
    void a_first_version_is_compared_with_nobody_getting_anything() {
        draft(1, "2025-09-01", 10);

        Rehearsal year = rehearse().periods().get(0);

        assertThat(year.totals().gaining()).isEqualTo(2);
        assertThat(year.sheets()).allSatisfy(sheet -> assertThat(sheet.before()).isNull());
    }

    @Test
    void a_criterion_that_gives_nobody_a_point_is_named_by_rehearsal_and_check() {
        String barren = SmallRegulation.ofTeachers("R", 1, "2025-09-01", 0).replace("\"points\": 5", "\"points\": 0");
        office.bean(RegulationDesk.class).take(barren.getBytes(StandardCharsets.UTF_8), Optional.of("A"), "editor");

        RegulationDesk.Step checked = office.bean(RegulationDesk.class).check(R);

        assertThat(checked.findings()).extracting(Finding::flaw).contains(Flaw.NOBODY_GETS_POINTS);
        assertThat(rehearse().periods().get(0).fruitless())
                .containsExactly(new FruitlessCriterion("R", "TEACHER", "K1"));
    }

    @Test
    void nothing_is_stored() {
        draft(1, "2025-09-01", 10);

        rehearse();

        assertThat(office.count("result.run")).isZero();
        assertThat(office.count("result.figure")).isZero();
    }

    @Test
    void an_unchecked_draft_an_unknown_period_and_an_unknown_version_are_refused() {
        take(1, "2025-09-01", 10);
        refused(this::rehearse, Code.NOT_CHECKED);

        office.bean(RegulationDesk.class).check(R);
        refused(() -> desk.rehearse(R, List.of("2031-32/Y")), Code.NO_SUCH_PERIOD);
        RegulationRequest other = new RegulationRequest("R", Optional.of(9), Optional.of("A"), Optional.empty());
        refused(() -> desk.rehearse(other, List.of()), Code.NO_SUCH_VERSION);
    }

    @ParameterizedTest
    @EnumSource(ExportRequest.Form.class)
    void it_is_written_in_every_form_and_the_same_twice(ExportRequest.Form form) throws IOException {
        draft(1, "2025-09-01", 10);
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");

        desk.write(rehearse(), form, Locale.ENGLISH, one, Optional.empty());
        desk.write(rehearse(), form, Locale.ENGLISH, two, Optional.empty());

        assertThat(one).isNotEmptyFile().hasSameBinaryContentAs(two);
    }

    @Test
    void the_table_names_the_criteria_with_other_points() throws IOException {
        draft(1, "2025-09-01", 10);
        Path file = folder.resolve("r.csv");

        desk.write(rehearse(), ExportRequest.Form.CSV, Locale.ENGLISH, file, Optional.empty());

        assertThat(Files.readString(file)).contains("pointsBefore").contains("K1: – → 5");
    }

    private static List<SheetChange> changed(Rehearsal rehearsal) {
        return rehearsal.sheets().stream()
                .filter(sheet -> sheet.difference().signum() != 0)
                .toList();
    }

    private Rehearsed rehearse() {
        return desk.rehearse(R, List.of());
    }

    private void draft(int version, String validFrom, int points) {
        take(version, validFrom, points);
        office.bean(RegulationDesk.class).check(R);
    }

    private void take(int version, String validFrom, int points) {
        byte[] json =
                SmallRegulation.ofTeachers("R", version, validFrom, points).getBytes(StandardCharsets.UTF_8);
        office.bean(RegulationDesk.class).take(json, Optional.of("A"), "editor");
    }

    private static void refused(ThrowingCallable step, Code code) {
        assertThatExceptionOfType(RegulationRefused.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
