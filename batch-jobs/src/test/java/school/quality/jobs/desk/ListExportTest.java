package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.store.lists.ListKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListExportTest {

    private final Office office = new Office();
    private final ExportDesk desk = office.bean(ExportDesk.class);

    @TempDir
    Path folder;

    @BeforeAll
    void evaluate(@TempDir Path files) {
        office.load(SmallSchool.write(files, "A", "B"));
        office.run(SmallSchool.YEAR);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void lists_leave_in_every_form_and_twice_the_same_bytes(Form form) throws IOException {
        byte[] first = Files.readAllBytes(export(form, true, Set.of()));

        assertThat(first).isNotEmpty();
        assertThat(Files.readAllBytes(export(form, true, Set.of()))).isEqualTo(first);
    }

    @Test
    void without_names_nobody_is_in_the_file() throws IOException {
        String counted = Files.readString(export(Form.CSV, false, Set.of()));

        assertThat(counted).contains("RESERVE").doesNotContain("P2", "1001", "Иванова");
        assertThat(Files.readString(export(Form.CSV, true, Set.of()))).contains("P2", "1001", "Иванова");
    }

    @Test
    void only_the_lists_that_were_asked_for_are_in_the_file() throws IOException {
        assertThat(json(export(Form.JSON, true, Set.of(ListKind.RESERVE, ListKind.FAILING)))
                        .findValuesAsString("list"))
                .containsOnly("RESERVE", "FAILING");
    }

    @Test
    void each_list_begins_with_a_total_a_school() throws IOException {
        JsonNode lines = json(export(Form.JSON, true, Set.of(ListKind.FAILING)));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("line").asString()).isEqualTo("TOTAL");
        assertThat(lines.get(0).get("count").asInt()).isZero();
        assertThat(lines.findValuesAsString("school")).containsExactly("A", "B");
    }

    @Test
    void the_lists_stay_those_of_the_run_when_newer_data_come(@TempDir Path files) throws IOException {
        String before = Files.readString(export(Form.JSON, true, Set.of(ListKind.FAILING), "B"));
        office.load(
                SmallSchool.writeRows(files, "marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;2\n", "B"));

        assertThat(Files.readString(export(Form.JSON, true, Set.of(ListKind.FAILING), "B")))
                .isEqualTo(before);
    }

    @Test
    void without_a_finished_run_there_are_no_lists() {
        ListRequest request = new ListRequest(
                Form.JSON, SmallSchool.HALF, List.of(), Set.of(), false, Locale.ENGLISH, folder.resolve("none.json"));

        assertThatExceptionOfType(ExportRefused.class).isThrownBy(() -> desk.export(request));
        assertThat(request.file()).doesNotExist();
    }

    private Path export(Form form, boolean names, Set<ListKind> lists, String... schools) {
        Path file = folder.resolve("lists." + form);
        desk.export(new ListRequest(
                form, SmallSchool.YEAR, List.of(schools), lists, names, Locale.forLanguageTag("ru"), file));
        return file;
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
