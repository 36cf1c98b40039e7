package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.notes;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.fault.Note;
import school.quality.jobs.store.loading.LoadReport;

class SheetDecisionsTest extends LoadingTest {

    private static final String HEADER = "period;staff_id;criterion;value;decided;reason;entered_by\n";

    @BeforeEach
    void loadAnotherTeacher() {
        office.load("staff.csv", LoadingOffice.STAFF + "2025/26;1002;Петрова;Нина;TEACHING;Учитель;MAIN;1;2015-09-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-26/S1;1001;К1;3;5;Протокол 3;1001, OWN_SHEET_DECIDED",
        "2025-26/S1;1001;К1;3;5;;1002, DECIDED_WITHOUT_REASON",
        "2025-26/S1;1001;К1;3;5;;, DECIDED_WITHOUT_REASON"
    })
    void a_decision_that_should_not_be_so_is_taken_with_a_warning(String row, String warning) {
        LoadReport report = office.load("sheet_entries.csv", HEADER + row);

        assertThat(notes(report)).containsExactly(warning);
        assertThat(office.count("data.sheet_entries")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-26/S1;1001;К1;3;;;1001",
        "2025-26/S1;1001;К1;3;5;Протокол 3;1002",
        "2025-26/S1;1001;К1;3;5;Протокол 3;"
    })
    void an_entry_of_the_own_and_a_decision_of_another_are_not_worth_a_word(String row) {
        assertThat(notes(office.load("sheet_entries.csv", HEADER + row))).isEmpty();
        assertThat(office.count("data.sheet_entries")).isEqualTo(1);
    }

    @Test
    void the_rows_are_named_and_the_same_rows_again_are_not() {
        String rows = HEADER + "2025-26/S1;1001;К1;3;5;;1002\n2025-26/S1;1001;К2;3;;;\n2025-26/S1;1001;К3;3;0;;\n";
        LoadReport first = office.load("sheet_entries.csv", rows);
        LoadReport again = office.load("sheet_entries.csv", rows);

        assertThat(first.notes()).extracting(Note::details).containsExactly(Map.of("number", "2", "rows", "2, 4"));
        assertThat(again.notes()).isEmpty();
    }
}
