package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.What;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a commission should see before it decides. 1001 has quality 50 (5 points), 1002 has 100 (10 points). */
class ReviewExportTest extends DeskTest {

    private static final String COUNTS = """
            "points": 10}]}},
                 {"code": "K2", "title": "Победители", "clause": "3.2",
                  "source": {"type": "COUNT", "dataset": "achievements"},
                  "per": "POOLED", "method": {"type": "UNITS", "accumulate": "SUM", "rows": [
                    {"where": {"result": ["WINNER"]}, "points": 2}, {"where": {}, "points": 0}]}},
                 {"code": "K3", "title": "Олимпиады", "clause": "3.3",
                  "source": {"type": "COUNT", "dataset": "achievements", "where": {"kind": ["OLYMPIAD"]}},
                  "per": "POOLED", "method": {"type": "UNITS", "accumulate": "SUM", "rows": [
                    {"where": {}, "points": 1}]}}]}""";

    @Override
    void prepare() {
        loadSchools("A");
    }

    @Test
    void the_way_to_the_next_row_is_told_on_both_sides() throws IOException {
        rated(SmallRegulation.ofTeachers("R"));

        JsonNode first = one("BAND", "1002");
        assertThat(first.get("value").decimalValue()).isEqualByComparingTo("100");
        assertThat(first.get("points").decimalValue()).isEqualByComparingTo("10");
        assertThat(first.get("above").get("points").decimalValue()).isEqualByComparingTo("0");
        assertThat(first.get("below").get("border").decimalValue()).isEqualByComparingTo("60");
        assertThat(first.get("below").get("distance").decimalValue()).isEqualByComparingTo("40");
        assertThat(one("BAND", "1001").get("above").get("points").decimalValue())
                .isEqualByComparingTo("10");
    }

    @Test
    void places_that_hang_on_less_than_half_a_point_and_ties_are_shown() throws IOException {
        rated(SmallRegulation.ofTeachers("R").replace("\"points\": 10", "\"points\": 5.49"));
        assertThat(one("PLACE", "1002").get("next").get("distance").decimalValue())
                .isEqualByComparingTo("0.49");

        decide("5.49");
        assertThat(one("TIE", "1001").get("staffIds")).hasSize(2);
        assertThat(cliffs("PLACE")).isEmpty();
    }

    @Test
    void half_a_point_is_enough() throws IOException {
        rated(SmallRegulation.ofTeachers("R").replace("\"points\": 10", "\"points\": 5.5"));

        assertThat(cliffs("PLACE")).isEmpty();
        assertThat(cliffs("TIE")).isEmpty();
    }

    @Test
    void a_row_that_two_criteria_count_is_shown_with_both() throws IOException {
        rated(counting());

        List<JsonNode> twice = exported(What.CLAIMED_TWICE);
        assertThat(twice).hasSize(1);
        assertThat(twice.get(0).get("kind").asString()).isEqualTo("SAME_ROW");
        JsonNode item = twice.get(0).get("items").get(0);
        assertThat(item.get("pupilId").asString()).isEqualTo("P1");
        assertThat(item.get("file").asString()).isEqualTo("achievements.csv");
        assertThat(item.get("claims").findValuesAsString("criterion")).containsExactly("K2", "K3");
    }

    @Test
    void two_teachers_with_nearly_the_same_achievement_of_a_pupil_are_shown() throws IOException {
        load("achievements", """
                pupil_id;event;held_on;subject;kind;level;result;staff_id
                P1;Олимпиадa;2025-11-17;Алгебра;CONTEST;MUNICIPAL;WINNER;1002
                P2;Олимпиада;2025-11-15;Алгебра;CONTEST;MUNICIPAL;WINNER;1002
                P1;Олимпиада;2025-11-19;Алгебра;CONTEST;MUNICIPAL;WINNER;1002
                """, "A");
        rated(counting());

        List<JsonNode> alike = exported(What.CLAIMED_TWICE).stream()
                .filter(twice -> twice.get("kind").asString().equals("ALIKE"))
                .toList();
        assertThat(alike).hasSize(1);
        assertThat(alike.get(0).get("items").findValuesAsString("on"))
                .containsExactly("2025-11-15", "2025-11-17", "2025-11-19");
        assertThat(alike.get(0).get("items").findValuesAsString("staffId")).contains("1001", "1002");
    }

    @Test
    void rows_that_gave_no_points_are_nobodys_claim() throws IOException {
        load("achievements", """
                pupil_id;event;held_on;subject;kind;level;result;staff_id
                P1;Олимпиадa;2025-11-17;Алгебра;CONTEST;MUNICIPAL;PRIZE;1002
                """, "A");
        rated(counting());

        assertThat(exported(What.CLAIMED_TWICE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = What.class,
            names = {"CLIFFS", "CLAIMED_TWICE"})
    void tables_and_workbooks_are_written_in_both_languages_with_or_without_findings(What what) throws IOException {
        rated(counting());
        for (Form form : List.of(Form.CSV, Form.XLSX)) {
            for (String language : List.of("ru", "en")) {
                assertThat(Files.size(file(what, form, language)))
                        .as(form + " " + language)
                        .isPositive();
            }
        }
    }

    private static String counting() {
        return SmallRegulation.ofTeachers("R").replace("\"points\": 10}]}}]}", COUNTS);
    }

    private void rated(String regulation) {
        office.publish("A", regulation);
        office.run(year());
    }

    private void decide(String points) {
        String rows = "period;staff_id;criterion;value;decided;reason\n2025-26/Y;1001;K1;0;%s;Протокол\n";
        load("sheet_entries", rows.formatted(points), "A");
        office.run(year());
    }

    private JsonNode one(String kind, String staffId) throws IOException {
        return cliffs(kind).stream()
                .filter(cliff -> cliff.get("staffIds").toString().contains(staffId))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> cliffs(String kind) throws IOException {
        return exported(What.CLIFFS).stream()
                .filter(cliff -> cliff.get("kind").asString().equals(kind))
                .toList();
    }

    private List<JsonNode> exported(What what) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        JsonMapper.shared()
                .readTree(Files.readString(file(what, Form.JSON, "ru")))
                .forEach(all::add);
        return all;
    }

    private Path file(What what, Form form, String language) {
        Path file = folder.resolve(what + "." + form + "." + language);
        office.bean(ExportDesk.class)
                .export(new ExportRequest(
                        what,
                        form,
                        SmallSchool.YEAR,
                        List.of(),
                        Optional.empty(),
                        Locale.forLanguageTag(language),
                        file));
        return file;
    }
}
