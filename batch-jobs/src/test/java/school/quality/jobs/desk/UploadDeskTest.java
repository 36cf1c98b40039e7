package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.quality.jobs.desk.UploadDesk.Foreign;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;

/** What files have in them before they are loaded, and the loads of a school afterwards. */
class UploadDeskTest extends DeskTest {

    private static final Allowed HEALTH = new Allowed.Only(Set.of("health"));
    private static final String MARKS = "period;pupil_id;subject;mark\n2025-26/Y;P1;Физика;%s\n";

    @Override
    void prepare() {
        loadSchools("A", "B");
    }

    @Test
    void marks_are_not_for_who_loads_health_only() {
        Path marks = write("marks.csv", MARKS.formatted(5));

        assertThat(desk().foreign(List.of(marks), HEALTH)).containsExactly(new Foreign("marks.csv", List.of("marks")));
        assertThat(desk().foreign(List.of(marks), new Allowed.All())).isEmpty();
    }

    @Test
    void words_that_are_no_table_are_nobody_elses_data() {
        assertThat(desk().foreign(List.of(write("notes.txt", "Просто слова.\n")), HEALTH))
                .isEmpty();
        assertThat(desk().foreign(List.of(), HEALTH)).isEmpty();
    }

    @Test
    void a_load_is_in_the_history_of_its_school_and_of_no_other() {
        long load = load("marks.csv", 5, "anna").loadId();

        assertThat(desk().loads("A", Optional.empty()).get(0).loadId()).isEqualTo(load);
        assertThat(desk().load("A", load)).isPresent();
        assertThat(desk().load("B", load)).isEmpty();
        assertThat(desk().report("B", load)).isEmpty();
        assertThat(desk().report("A", Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void the_own_loads_are_those_that_one_has_made() {
        load("marks.csv", 5, "anna");
        long own = load("marks2.csv", 4, "boris").loadId();

        assertThat(desk().loads("A", Optional.of("boris")))
                .extracting(load -> load.loadId())
                .containsExactly(own);
    }

    @Test
    void the_report_of_a_load_can_be_read_again_with_its_rejected_rows() {
        LoadReport report = load("marks.csv", 7, "anna");

        assertThat(desk().report("A", report.loadId())).hasValueSatisfying(read -> {
            assertThat(read.total()).isEqualTo(report.total());
            assertThat(read.firstFaults()).isEqualTo(report.firstFaults()).hasSize(1);
        });
    }

    private LoadReport load(String name, int mark, String by) {
        Path file = write(name, MARKS.formatted(mark));
        return office.bean(LoadDesk.class)
                .load(new LoadRequest(
                        List.of(file), Optional.of("A"), Optional.empty(), false, false, false, Optional.of(by)));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UploadDesk desk() {
        return office.bean(UploadDesk.class);
    }
}
