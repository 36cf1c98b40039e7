package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.notes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;

class NoneTest extends LoadingTest {

    private static final String HEADER = "pupil_id;registered_on;kind\n";

    @Test
    void a_header_without_rows_says_none_for_the_year() {
        LoadReport report = office.load("offences.csv", HEADER, request -> request.forYear("2025/26"));

        assertThat(notes(report)).containsExactly("NONE_DECLARED");
        assertThat(declared()).containsExactly("1 offences 2025/26");
    }

    @Test
    void an_empty_json_array_says_none_too() {
        office.load("offences.json", "[]", request -> request.forYear("2025/26"));

        assertThat(declared()).hasSize(1);
    }

    @Test
    void said_twice_it_is_noted_once() {
        office.load("offences.csv", HEADER, request -> request.forYear("2025/26"));
        int changes = office.count("school_change");
        office.load("offences.csv", HEADER, request -> request.forYear("2025/26"));

        assertThat(declared()).hasSize(1);
        assertThat(office.count("school_change")).isEqualTo(changes);
    }

    @Test
    void without_a_year_it_says_nothing_but_a_warning() {
        assertThat(notes(office.load("offences.csv", HEADER))).containsExactly("NONE_WITHOUT_YEAR");
        assertThat(declared()).isEmpty();
    }

    @Test
    void with_several_schools_it_says_nothing_but_a_warning() {
        office.load("classes.csv", "school;year;class;grade\nG1;2025/26;5Б;5");
        LoadReport report = office.load("offences.csv", HEADER, request -> request.forYear("2025/26"));

        assertThat(notes(report)).containsExactly("NONE_WITHOUT_SCHOOL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "training"})
    void of_other_datasets_it_says_nothing(String dataset) {
        String header = dataset.equals("library") ? "year;subject;grade" : "staff_id;course;finished_on";
        assertThat(notes(office.load(dataset + ".csv", header, request -> request.forYear("2025/26"))))
                .isEmpty();
        assertThat(declared()).isEmpty();
    }

    @Test
    void against_stored_rows_it_is_only_a_warning() {
        office.load("offences.csv", HEADER + "P1;2026-01-01;OFFENCE");
        LoadReport report = office.load("offences.csv", HEADER, request -> request.forYear("2025/26"));

        assertThat(notes(report)).containsExactly("NONE_CONTRADICTED");
        assertThat(declared()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void against_rows_of_the_same_load_it_is_only_a_warning(boolean replace) {
        LoadRequest both = LoadRequest.of(
                        office.write("offences.csv", HEADER),
                        office.write("Правонарушения.csv", HEADER + "P1;2026-02-02;OFFENCE"))
                .forYear("2025/26");
        LoadReport report = office.desk().load(replace ? both.replacing() : both);

        assertThat(notes(report)).contains("NONE_CONTRADICTED");
        assertThat(declared()).isEmpty();
    }

    @Test
    void in_a_rehearsal_it_is_not_noted() {
        office.load(
                "offences.csv", HEADER, request -> request.forYear("2025/26").rehearsed());

        assertThat(declared()).isEmpty();
    }

    private List<String> declared() {
        return office.jdbc()
                .queryForList(
                        "select concat_ws(' ', code, dataset, year) from declared_none join school using (school_id)",
                        String.class);
    }
}
