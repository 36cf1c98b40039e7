package school.quality.jobs.store.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.evidence.FactKey;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;

/** The rows behind what the school knows of its staff, its provision and the life of its pupils. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroundsOfStaffAndProvisionTest {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("training", """
                staff_id;course;finished_on;hours
                1001;Старый курс;2023-05-31;36
                1001;Курс;2024-02-01;72
                1001;Новый курс;2026-02-01;18
                1002;Будущий курс;2026-06-01;18
                """);
        TABLES.put("teacher_activities", """
                staff_id;kind;activity;held_on;level;result;involvement
                1001;CONTEST;Учитель года;2025-11-01;SCHOOL;WINNER;
                1001;JURY;Олимпиада;2026-02-01;;;
                1001;WORKSHOP;Летний семинар;2026-06-15;;;
                """);
        TABLES.put("lesson_visits", """
                visitor;staff_id;planned_on;lesson;held_on;subject;modern_methods;internet_used
                1002;1001;2025-11-01;Урок 1;2025-11-01;Алгебра;да;да
                1002;1001;2025-11-02;Урок 2;2025-11-02;Алгебра;;
                1002;1001;2026-05-30;Урок 3;2026-06-01;Алгебра;да;
                """);
        TABLES.put("expert_checklists", """
                period;indicator;item;area;result
                2025-26/Y;3.9.1;Пункт 1;Охрана труда;MET
                2025-26/S1;3.9.1;Пункт 1;Охрана труда;NOT_MET
                """);
        TABLES.put("equipment", """
                inventory_no;kind;room;quantity;norm;for_teaching;acquired_on;written_off_on
                И-1;COMPUTER;101;10;12;да;2020-01-01;
                И-2;COMPUTER;101;10;;да;2020-01-01;2026-05-31
                """);
        TABLES.put("library", """
                year;subject;grade;available;needed
                2025/26;Алгебра;7;20;25
                """);
        TABLES.put("parent_bodies", """
                period;body;class;members;parents
                2025-26/Y;CLASS_COMMITTEE;7А;3;40
                """);
        TABLES.put("meals", """
                period;pupil_id;hot;free
                2025-26/S1;P1;да;да
                2025-26/Y;P1;да;нет
                """);
        TABLES.put("activities", """
                period;pupil_id;interest;covered;self_government
                2025-26/Y;P1;Театр;да;да
                2025-26/Y;P1;Спорт;нет;
                """);
        TABLES.put("injuries", """
                pupil_id;happened_on;severity
                P1;2025-08-31;LIGHT
                P1;2025-12-01;LIGHT
                """);
    }

    private final Office office = new Office();
    private Grounds grounds;

    @BeforeAll
    void evaluate_a_school(@TempDir Path folder) {
        grounds = new Grounds(
                office.jdbc(),
                new TransactionTemplate(office.bean(PlatformTransactionManager.class)),
                office.bean(Runs.class));
        Path files = SmallSchool.write(folder, "A", "B");
        TABLES.forEach((name, rows) -> SmallSchool.writeRows(files, name, rows, "A", "B"));
        assertThat(office.load(files).firstFaults()).isEmpty();
        office.run(SmallSchool.YEAR);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "trained_teacher 1001 2023-05-31, staff 2 training 3 4",
        "trained_teacher 1002 2023-05-31, staff 3",
        "active_teacher 1001, staff 2 teacher_activities 2 3 training 4",
        "active_teacher 1002, staff 3",
        // a visit that notes the methods and was held in the period
        "observed_teacher 1001, lesson_visits 2 staff 2",
        "equipment И-1, equipment 2",
        "book_stock Алгебра 7, library 2",
        // the rows of the period only
        "meal_card P1, meals 3 pupils 2",
        "meal_card P2, pupils 3",
        "interest_card P1, activities 2 3 pupils 2",
        "injury_card P1, injuries 3 pupils 2",
        "injury_card K1, pupils 8"
    })
    void rows_behind_a_fact_of_the_year(String fact, String rows) {
        List<String> words = List.of(fact.split(" "));
        assertThat(rowsBehind(new FactKey(words.get(0), words.subList(1, words.size()))))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"lesson_visit, lesson_visits 2", "checklist_item, expert_checklists 2", "parent_body, parent_bodies 2"})
    void a_fact_that_is_one_row(String kind, String rows) {
        List<FactKey> facts =
                stored().stream().filter(fact -> fact.kind().equals(kind)).toList();
        assertThat(facts.stream().map(this::rowsBehind)).contains(rows);
    }

    @Test
    void these_kinds_of_facts_occur_and_none_is_without_rows() {
        List<FactKey> facts = stored();
        assertThat(facts.stream().map(FactKey::kind).distinct())
                .contains(
                        "active_teacher",
                        "book_stock",
                        "checklist_item",
                        "equipment",
                        "injury_card",
                        "interest_card",
                        "lesson_visit",
                        "meal_card",
                        "observed_teacher",
                        "parent_body",
                        "staff_member",
                        "teacher",
                        "trained_teacher");
        assertThat(facts).allSatisfy(fact -> assertThat(rowsBehind(fact)).isNotEmpty());
    }

    private String rowsBehind(FactKey fact) {
        Map<String, String> rows = grounds.rowsBehind("A", SmallSchool.YEAR, List.of(fact)).stream()
                .collect(Collectors.groupingBy(
                        SourceRow::dataset,
                        TreeMap::new,
                        Collectors.mapping(row -> Integer.toString(row.row()), Collectors.joining(" "))));
        return rows.entrySet().stream()
                .map(dataset -> dataset.getKey() + " " + dataset.getValue())
                .collect(Collectors.joining(" "));
    }

    private List<FactKey> stored() {
        return office.jdbc()
                .query(
                        """
                        select f.kind, f.key
                        from result.latest_run r join school s using (school_id) join result.fact f using (school_run_id)
                        where s.code = 'A' and r.period = ? order by f.fact_no
                        """,
                        (row, number) -> new FactKey(row.getString("kind"), List.of((String[])
                                row.getArray("key").getArray())),
                        SmallSchool.YEAR);
    }
}
