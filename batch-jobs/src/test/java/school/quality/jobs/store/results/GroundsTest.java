package school.quality.jobs.store.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.evidence.FactKey;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;

/** The rows behind each kind of fact are those that were counted, also when the data have changed since. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroundsTest {

    private final Office office = new Office();
    private Grounds grounds;

    @BeforeAll
    void evaluate_a_school_whose_data_change_afterwards(@TempDir Path folder) {
        grounds = new Grounds(
                office.jdbc(),
                new TransactionTemplate(office.bean(PlatformTransactionManager.class)),
                office.bean(Runs.class));
        office.load(SmallSchool.write(folder.resolve("files"), "A", "B"));
        office.run(SmallSchool.YEAR);
        office.run(SmallSchool.HALF);
        change(folder, "marks", "period;pupil_id;subject;mark\n2025-26/Y;P1;Алгебра;2\n2025-26/Y;K1;Алгебра;5\n");
        change(
                folder,
                "staff",
                "year;staff_id;last_name;first_name;category;position;employment;fte;hired_on\n"
                        + "2025/26;1001;Иванова;Анна;SUPPORT;Лаборант;MAIN;1;2012-11-01\n");
        change(folder, "attestation", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;5\n");
        change(folder, "exams", "year;kind;pupil_id;subject;attempt;mark\n2025/26;OGE;P3;Алгебра;3;5\n");
        change(folder, "diagnostics", "kind;held_on;pupil_id;subject;level\nREADINESS_1;2025-10-01;K1;;LOW\n");
        change(folder, "pupils", "year;pupil_id;enrolled_on;class\n2025/26;P9;2025-09-01;7А\n");
        change(folder, "year_outcomes", "year;pupil_id;decision\n2025/26;P3;REPEAT\n2025/26;P5;PROMOTED\n");
        change(
                folder,
                "achievements",
                "pupil_id;event;held_on;subject;kind;level;result;staff_id\nP1;Турнир;2025-12-01;;OLYMPIAD;SCHOOL;PRIZE;1001\n");
        change(
                folder,
                "teaching_load",
                "period;staff_id;class;subject;group;lessons_planned;lessons_given\n2025-26/Y;1001;7А;Физика;;90;90\n");
    }

    private void change(Path folder, String dataset, String rows) {
        assertThat(office.load(SmallSchool.writeRows(folder.resolve("later"), dataset, rows, "A"))
                        .firstFaults())
                .isEmpty();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        // the class and those in it on the last day: P4 has left, P5 has moved to 9А
        "class 7А, classes 3 pupils 2 3",
        "class 9А, classes 4 pupils 4 7",
        "pupil P2, pupils 3 social_passport 2",
        "pupil P1, achievements 2 3 pupils 2",
        "pupil P5, pupils 6 7",
        "pupil P4, pupils 5",
        // a credit is not an assessed mark
        "standing FINAL_MARKS P1, marks 3",
        "standing ATTESTATION P2, attestation 3",
        "standing THEMATIC_NOV P1, diagnostics 4",
        "mark_cell FINAL_MARKS 7А Алгебра 1001, marks 3 5",
        "mark_cell FINAL_MARKS 9А Алгебра 1002, marks 6 8",
        "mark_cell ATTESTATION 7А Алгебра 1001, attestation 2 3",
        "mark_cell THEMATIC_NOV 7А Алгебра -, diagnostics 4",
        // a pair with a mark that is no figure is not compared
        "comparison ATTESTATION_AGAINST_MARKS 7А Алгебра 1001, attestation 2 marks 3",
        "level READINESS_1 K1, diagnostics 3",
        "level PERSONAL_OUTCOMES P1, outcomes 2",
        // the latest attempt, and the mark of the year it is held against
        "exam OGE P3 Алгебра, exams 3 marks 6",
        "exam OGE P3 Русский+язык, exams 4",
        "exam_pupil OGE P3, exams 3 4",
        "year_outcome P3, pupils 4 year_outcomes 2",
        "year_outcome P5, pupils 7",
        "prepared 1001 P1, achievements 2",
        "staff_member 1001, staff 2",
        "teacher 1001, staff 2",
        "taught_class 1001 7А, pupils 2 3 teaching_load 2 3 5",
        "lesson_load 1001 7А Алгебра -, teaching_load 2 5",
        "pair_delivery - 7А Алгебра, teaching_load 2 5",
        "pair_delivery 1001 7А Геометрия, teaching_load 3"
    })
    void rows_behind_a_fact_of_the_year(String fact, String rows) {
        assertThat(rowsBehind(SmallSchool.YEAR, key(fact))).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "class 7А, classes 3 pupils 2 3",
        "mark_cell FINAL_MARKS 7А Алгебра 1001, marks 2",
        "taught_class 1001 7А, pupils 2 3 teaching_load 2 3",
        "pupil P1, achievements 2 pupils 2"
    })
    void rows_behind_a_fact_of_the_half_year(String fact, String rows) {
        assertThat(rowsBehind(SmallSchool.HALF, key(fact))).isEqualTo(rows);
    }

    @Test
    void an_achievement_is_its_own_row() {
        List<FactKey> keys = stored(SmallSchool.YEAR).stream()
                .filter(key -> key.kind().equals("achievement"))
                .toList();

        assertThat(keys.stream().map(key -> rowsBehind(SmallSchool.YEAR, key)))
                .containsExactly("achievements 2", "achievements 3");
    }

    @Test
    void every_kind_of_fact_occurs_and_no_fact_is_without_rows() {
        List<FactKey> facts = stored(SmallSchool.YEAR);

        assertThat(facts.stream().map(FactKey::kind).distinct().sorted())
                .containsExactly(
                        "achievement",
                        "class",
                        "comparison",
                        "exam",
                        "exam_pupil",
                        "lesson_load",
                        "level",
                        "mark_cell",
                        "pair_delivery",
                        "prepared",
                        "pupil",
                        "staff_member",
                        "standing",
                        "taught_class",
                        "teacher",
                        "year_outcome");
        assertThat(facts).allSatisfy(fact -> assertThat(rowsBehind(SmallSchool.YEAR, fact))
                .isNotEmpty());
    }

    @Test
    void a_fact_that_the_run_did_not_know_has_no_rows() {
        assertThat(rowsBehind(SmallSchool.YEAR, key("pupil P9"))).isEmpty();
        assertThat(rowsBehind(SmallSchool.YEAR, key("mark_cell FINAL_MARKS 7А' Алгебра 1001")))
                .isEmpty();
    }

    @Test
    void rows_behind_several_facts_are_named_once() {
        List<FactKey> facts = List.of(key("standing FINAL_MARKS P1"), key("mark_cell FINAL_MARKS 7А Алгебра 1001"));

        assertThat(shown(grounds.rowsBehind("A", SmallSchool.YEAR, facts))).isEqualTo("marks 3 5");
        assertThat(grounds.rowsBehind("A", SmallSchool.YEAR, List.of())).isEmpty();
    }

    @Test
    void the_file_and_the_sheet_are_named() {
        assertThat(grounds.rowsBehind("A", SmallSchool.YEAR, List.of(key("standing FINAL_MARKS P1"))))
                .containsExactly(new SourceRow("marks", "marks.csv", "marks", 3));
    }

    private String rowsBehind(String period, FactKey fact) {
        return shown(grounds.rowsBehind("A", period, List.of(fact)));
    }

    /** By dataset: its name and the numbers of its rows. */
    private static String shown(List<SourceRow> rows) {
        StringBuilder text = new StringBuilder();
        String dataset = "";
        for (SourceRow row : rows) {
            text.append(row.dataset().equals(dataset) ? "" : " " + row.dataset())
                    .append(' ')
                    .append(row.row());
            dataset = row.dataset();
        }
        return text.toString().strip();
    }

    /** Kind and values of a key: a dash for an empty one, a plus for a space. */
    private static FactKey key(String words) {
        List<String> parts = Arrays.stream(words.split(" "))
                .map(part -> part.equals("-") ? "" : part.replace('+', ' '))
                .toList();
        return new FactKey(parts.get(0), parts.subList(1, parts.size()));
    }

    private List<FactKey> stored(String period) {
        JdbcTemplate database = office.jdbc();
        return database.query(
                """
                select f.kind, f.key
                from result.latest_run r join school s using (school_id) join result.fact f using (school_run_id)
                where s.code = 'A' and r.period = ? order by f.fact_no
                """,
                (row, number) -> new FactKey(row.getString("kind"), List.of((String[])
                        row.getArray("key").getArray())),
                period);
    }
}
