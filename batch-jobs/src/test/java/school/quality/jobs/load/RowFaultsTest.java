package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.store.loading.StagedRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RowFaultsTest {

    private static final String LONG = "я".repeat(501);

    static Stream<Arguments> rows() {
        return Stream.of(
                row("marks", "period|pupil_id|subject|mark", "2025-26/Y||Алгебра|5", "R01 pupil_id"),
                row("marks", "period|pupil_id|subject|mark", "2025-26/Y|P1|Алгебра|", "R02 mark"),
                row(
                        "marks",
                        "period|pupil_id|subject|mark",
                        "||| ",
                        "R01 period",
                        "R01 pupil_id",
                        "R01 subject",
                        "R02 mark"),
                row("marks", "period|pupil_id|subject|mark", "2025-26/Y|P1|Алгебра|6", "R08 mark"),
                row("marks", "period|pupil_id|subject|mark", "2025-26/Y|P1|Ал\u0000гебра|5", "R15 subject"),
                row("marks", "period|pupil_id|subject|mark", "2025-26/Y|P1|Ал\ud800|5", "R15 subject"),
                row("marks", "period|pupil_id|subject|mark", "2025-26/Y|P1|" + LONG + "|5", "R16 subject"),
                row(
                        "marks",
                        "period|pupil_id|subject|mark",
                        "2025-26/Y|P1|Алгебра|" + SheetRow.NO_STORED_VALUE,
                        "R14 mark"),
                row(
                        "marks",
                        "period|pupil_id|subject|mark",
                        "2025-26/Y|P1|" + SheetRow.SEVERAL_VALUES + "Алгебра|5",
                        "R44 subject"),
                row(
                        "event_participants",
                        "event|planned_on|staff_id|pupil_id",
                        "Смотр|2025-10-01|а\u0001б|",
                        "R15 staff_id"),
                row("health", "pupil_id|examined_on|health_group", "P1|10000-01-01|1", "R03 examined_on"),
                row("health", "pupil_id|examined_on|health_group", "P1|32.13.2025|1", "R03 examined_on"),
                row("health", "pupil_id|examined_on|health_group", "P1|2025-09-12|шесть", "R05 health_group"),
                row("health", "pupil_id|examined_on|health_group", "P1|2025-09-12|6", "R10 health_group"),
                row("health", "pupil_id|examined_on|health_group", "P1|2025-09-12|0", "R10 health_group"),
                row("exams", "year|kind|pupil_id|subject|score", "2025/26|EGE|P1|Физика|много", "R04 score"),
                row("exams", "year|kind|pupil_id|subject|score", "2025/26|EGE|P1|Физика|100,5", "R10 score"),
                row("exams", "year|kind|pupil_id|subject|score", "2025/27|EGE|P1|Физика|5", "R11 year"),
                row("meals", "period|pupil_id|hot|free", "2025-26/Y|P1|может|да", "R06 hot"),
                row("pay", "period|staff_id|base_pay", "2025-26/Y|1001|100,001", "R07 base_pay"),
                row("pay", "period|staff_id|base_pay", "2025-26/Y|1001|-1", "R09 base_pay"),
                row("pay", "period|staff_id|base_pay", "2025-26/Y|1001|1234567890123456", "R17 base_pay"),
                row(
                        "periods",
                        "period|year|kind|starts_on|ends_on",
                        "2025-26/Y|2025/26|год|2026-05-31|2025-09-01",
                        "R19 ends_on"),
                row("classes", "year|class|grade", "2025/26|12А|12", "R10 grade"),
                row("classes", "year|class|grade", "2025/26|0А|0", "R10 grade"),
                row(
                        "pupils",
                        "year|pupil_id|enrolled_on|class|left_on",
                        "2025/26|P1|2025-09-01|7А|2025-08-31",
                        "R19 left_on"),
                row(
                        "attendance",
                        "period|pupil_id|lessons_due|missed_illness|missed_excused|missed_unexcused",
                        "2025-26/S1|P1|10|4|4|3",
                        "R20 lessons_due"),
                row(
                        "surveys",
                        "period|topic|respondents|invited|answered|positive",
                        "2025-26/Y|RESULTS|PARENTS|9|10|11",
                        "R21 positive",
                        "R21 answered"),
                row("outcomes", "period|area|pupil_id|level", "2025-26/Y|личностные|P1|хороший", "R22 level"),
                row("event_participants", "event|planned_on|staff_id|pupil_id", "День|2025-10-01||", "R23 staff_id"),
                row("event_participants", "event|planned_on|staff_id|pupil_id", "День|2025-10-01|1|2", "R23 staff_id"),
                row("expert_checklists", "period|indicator|item|result", "2025-26/Y|9.9.9|1|MET", "R24 indicator"),
                row("expert_checklists", "period|indicator|item|area|result", "2025-26/Y|2.1.1|1|ДОУ|MET", "R25 area"),
                row(
                        "offences",
                        "pupil_id|registered_on|kind|removed_on",
                        "P1|2025-10-02|учет|2025-10-01",
                        "R19 removed_on"),
                row(
                        "sanctions",
                        "staff_id|imposed_on|kind|lifted_on|order_no",
                        "1|2025-10-02|выговор|2025-10-01|1-л",
                        "R19 lifted_on"),
                row(
                        "equipment",
                        "inventory_no|kind|quantity|acquired_on|written_off_on",
                        "1|LAB|1|2025-10-02|2025-10-01",
                        "R19 written_off_on"),
                row("health_measures", measures(), "PREVENTIVE|Осмотр|2025-10-02|1|1|5,5", "R10 quality_score"),
                row("schools", "school|name", "H2|Школа", "R18 school"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_rejected_with_all_its_faults(String dataset, String header, String cells, List<String> faults) {
        assertThat(faultsOf(read(dataset, header, cells))).containsExactlyElementsOf(faults);
    }

    static Stream<Arguments> goodRows() {
        return Stream.of(
                row("marks", "Период|НОМЕР ЛИЧНОГО ДЕЛА|Предмет|Отметка", "2025-26/Y|P1|Алгебра|н/а"),
                row("marks", "period|pupil_id|subject|mark|staff_id", "2025-26/Y|P1|Алгебра|ОСВ|"),
                row("staff", staff(), "2025/26|1|И|А|TEACHING|Учитель|MAIN|0.01|2020-09-01|2020-09-01"),
                row("staff", staff(), "2025/26|1|И|А|TEACHING|Учитель|MAIN|2,00|2020-09-01|"),
                row("exams", "year|kind|pupil_id|subject|score", "2025/26|OGE|P1|Физика|101"),
                row("attendance", attendance(), "2025-26/S1|P1|10|4|4|2"),
                row("outcomes", "period|area|pupil_id|level", "2025-26/Y|воспитанность|P1|хороший"),
                row("expert_checklists", "period|indicator|item|area|result", "2025-26/Y|2.1.1|1|соо|MET"),
                row("complaints", "number|received_on|topic", "1|9999-12-31|качество"),
                row(
                        "year_outcomes",
                        "year|pupil_id|decision|subject_commendations",
                        "2025/26|P1|PROMOTED|" + SheetRow.SEVERAL_VALUES + "Физика, Химия"),
                row("expert_checklists", "period|indicator|item|area|result", "2025-26/Y|3.9.1|1|пожарная|MET"),
                row("marks", "period|pupil_id|subject|mark", "2025-26/Y|P1|" + "я".repeat(500) + "|5"));
    }

    @ParameterizedTest
    @MethodSource("goodRows")
    void a_row_within_the_rules_is_taken(String dataset, String header, String cells, List<String> none) {
        assertThat(faultsOf(read(dataset, header, cells))).isEqualTo(none);
    }

    @Test
    void a_name_is_shorter_than_other_texts() {
        assertThat(faultsOf(read("schools", "school|name", "H1|" + "я".repeat(201))))
                .containsExactly("R16 name");
    }

    @Test
    void one_thing_spelled_in_two_ways_has_one_key() {
        String header = "period|indicator|item|area|result";
        assertThat(read("expert_checklists", header, "2025-26/Y|2.1.1|1|НОО|MET")
                        .key())
                .isEqualTo(read("expert_checklists", header, "2025-26/Y|2.1.1| 1 |PRIMARY|PARTLY")
                        .key());
    }

    @Test
    void an_empty_attempt_is_the_first() {
        String header = "year|kind|pupil_id|subject|attempt";
        assertThat(read("exams", header, "2025/26|ОГЭ|P1|Физика|").hash())
                .isEqualTo(read("exams", header, "2025-26|OGE|P1|Физика|1").hash());
    }

    @Test
    void neighbouring_cells_cannot_be_taken_for_each_other() {
        String header = "year|class|subject|pupil_id|group";
        assertThat(read("groups", header, "2025/26|7А|аб|в|1").key())
                .isNotEqualTo(read("groups", header, "2025/26|7А|а|бв|1").key());
    }

    @Test
    void a_row_without_a_readable_key_has_none() {
        assertThat(read("health", "pupil_id|examined_on|health_group", "P1|вчера|1")
                        .key())
                .isNull();
    }

    private static String staff() {
        return "year|staff_id|last_name|first_name|category|position|employment|fte|hired_on|left_on";
    }

    private static String attendance() {
        return "period|pupil_id|lessons_due|missed_illness|missed_excused|missed_unexcused";
    }

    private static String measures() {
        return "kind|measure|planned_on|pupils_to_cover|pupils_covered|quality_score";
    }

    private static Arguments row(String dataset, String header, String cells, String... faults) {
        return arguments(dataset, header, cells, List.of(faults));
    }

    private static StagedRow read(String name, String header, String cells) {
        Dataset dataset = DatasetCatalogue.bundled().dataset(name);
        RowReader reader =
                new RowReader(dataset, HeaderRow.of(dataset, new SheetRow(1, cells(header))), Optional.of("H1"));
        return reader.read(new SheetRow(2, cells(cells)));
    }

    private static List<@Nullable String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .<@Nullable String>map(cell -> cell.isEmpty() ? null : cell)
                .toList();
    }

    private static List<String> faultsOf(StagedRow row) {
        if (row.faults() == null) {
            return List.of();
        }
        JsonNode faults = new JsonMapper().readTree(row.faults());
        return faults.valueStream()
                .map(fault -> fault.get("code").asString() + " "
                        + fault.get("column_name").asString())
                .toList();
    }
}
