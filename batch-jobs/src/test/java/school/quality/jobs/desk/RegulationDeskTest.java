package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.RegulationRefused.Code;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.regulation.UnreadableRegulation;
import school.quality.jobs.regulation.book.Layout;
import school.quality.jobs.regulation.book.RegulationBook;
import school.quality.jobs.regulation.book.RegulationDocument;
import school.quality.jobs.sheet.WholeFile;
import school.quality.jobs.store.results.Regulations.Imported;

class RegulationDeskTest extends DeskTest {

    private static final Optional<String> A = Optional.of("A");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final RegulationRequest R = RegulationRequest.of("R", A);

    private RegulationDesk desk;

    @Override
    void prepare() {
        loadSchools("A", "B");
    }

    @BeforeEach
    void ask() {
        desk = office.bean(RegulationDesk.class);
    }

    @Test
    void a_draft_is_new_then_the_same_then_replaced() {
        assertThat(take(SmallRegulation.ofTeachers("R")).imported()).isEqualTo(Imported.NEW);
        assertThat(take(SmallRegulation.ofTeachers("R")).imported()).isEqualTo(Imported.SAME);
        assertThat(take(SmallRegulation.ofTeachers("R", 1, "2025-09-01", 11)).imported())
                .isEqualTo(Imported.REPLACED);
        assertThat(office.count("regulation")).isEqualTo(1);
    }

    @Test
    void a_draft_is_not_in_force() {
        take(SmallRegulation.ofTeachers("R"));

        assertThat(office.run(year("A")).unregulated()).containsExactly("A");
    }

    @Test
    void a_published_version_never_changes() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        assertThat(desk.publish(R.by("director")).now()).isFalse();

        refused(() -> take(SmallRegulation.ofTeachers("R", 1, "2025-09-01", 11)), Code.VERSION_PUBLISHED, "R 1");
        assertThat(take(SmallRegulation.ofTeachers("R", 2, "2025-09-01", 11)).imported())
                .isEqualTo(Imported.NEW);
    }

    @Test
    void a_version_older_than_the_newest_is_not_taken() {
        take(SmallRegulation.ofTeachers("R", 2, "2025-09-01", 10));

        refused(() -> take(SmallRegulation.ofTeachers("R", 1, "2025-09-01", 10)), Code.VERSION_OLDER, "R 1");
    }

    @Test
    void it_holds_for_the_school_it_was_imported_for() {
        office.publish("A", SmallRegulation.ofTeachers("R"));

        refused(() -> desk.publish(RegulationRequest.of("R", Optional.of("B"))), Code.NO_SUCH_REGULATION, "R");
        assertThat(office.run(year()).unregulated()).containsExactly("B");
    }

    @Test
    void a_period_is_rated_by_the_version_valid_on_its_first_day() {
        office.publish("A", SmallRegulation.ofTeachers("R", 1, "2024-09-01", 10));
        office.publish("A", SmallRegulation.ofTeachers("R", 2, "2025-10-01", 20));

        office.run(SmallSchool.YEAR, "A");

        assertThat(office.jdbc().queryForList("select version from result.latest_rating", Integer.class))
                .containsExactly(1);
    }

    @Test
    void a_school_must_be_named_and_known() {
        refused(
                () -> desk.take(bytes(SmallRegulation.ofTeachers("R")), Optional.empty(), null),
                Code.WHICH_SCHOOL,
                "2");
        refused(() -> desk.publish(RegulationRequest.of("R", Optional.of("X"))), Code.NO_SUCH_SCHOOL, "X");
        refused(() -> desk.publish(R), Code.NO_SUCH_REGULATION, "R");
    }

    @Test
    void a_document_that_cannot_be_read_changes_nothing() {
        assertThatExceptionOfType(UnreadableRegulation.class)
                .isThrownBy(() -> take("{"))
                .satisfies(unreadable -> assertThat(unreadable.faults()).isNotEmpty());
        assertThat(office.count("regulation")).isZero();
    }

    @Test
    void written_and_taken_in_again_it_is_the_same() throws IOException {
        take(SmallRegulation.ofTeachers("R"));
        Path file = folder.resolve("r.json");
        desk.write(R, file);

        assertThat(desk.take(Files.readAllBytes(file), A, null).imported()).isEqualTo(Imported.SAME);
        assertThat(List.of(Files.readString(file)))
                .isEqualTo(office.jdbc().queryForList("select body from regulation", String.class));
    }

    private RegulationDesk.Draft take(String json) {
        return desk.take(bytes(json), A, "editor");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void as_a_workbook_and_taken_in_again_it_is_the_same(@TempDir Path folder) throws IOException {
        take(SmallRegulation.ofTeachers("R"));
        Path book = folder.resolve("r.xlsx");
        desk.writeBook(R, book, RUSSIAN);
        assertThat(desk.take(RegulationDocument.read(book), A, "editor").imported())
                .isEqualTo(Imported.SAME);
    }

    @Test
    void a_workbook_comes_back_with_the_columns_in_the_schools_own_order(@TempDir Path folder) throws IOException {
        Regulation regulation =
                RegulationJson.read(SmallRegulation.ofTeachers("R").getBytes(StandardCharsets.UTF_8));
        Layout own = new Layout(Map.of("bands", List.of("points", "from", "to")));
        Path theirs = folder.resolve("theirs.xlsx");
        WholeFile.write(theirs, out -> RegulationBook.write(regulation, own, RUSSIAN, out));
        desk.take(RegulationDocument.read(theirs), A, "editor");

        Path ours = folder.resolve("ours.xlsx");
        desk.writeBook(R, ours, RUSSIAN);
        assertThat(ours).hasSameBinaryContentAs(theirs);
    }

    private static void refused(ThrowingCallable step, Code code, String detail) {
        assertThatExceptionOfType(RegulationRefused.class).isThrownBy(step).satisfies(refused -> assertThat(
                        refused.code() + " " + refused.detail())
                .isEqualTo(code + " " + detail));
    }
}
