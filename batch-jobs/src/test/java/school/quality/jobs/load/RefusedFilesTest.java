package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.jobs.load.LoadingOffice.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadReport.Outcome;

class RefusedFilesTest extends LoadingTest {

    private static final String CLASS = "year;class;grade\n2025/26;5Б;5";

    @Test
    void a_broken_file_is_refused_and_the_others_are_loaded() {
        LoadReport report = office.load(office.write("marks.xlsx", "%PDF-1.7"), office.write("classes.csv", CLASS));

        assertThat(notes(report)).containsExactly("UNREADABLE");
        assertThat(report.total().added()).isEqualTo(1);
        assertThat(report.outcome()).isEqualTo(Outcome.PARTLY_TAKEN);
        assertThat(Sentences.in(Locale.ENGLISH).note(report.notes().get(0))).contains("marks.xlsx");
    }

    @Test
    void a_file_with_a_damaged_table_leaves_nothing_of_its_other_tables() {
        LoadReport report = office.load(
                "all.json",
                "{\"classes\":[{\"year\":\"2025/26\",\"class\":\"5Б\",\"grade\":5}],\"marks\":[{\"mark\":5}]}");

        assertThat(notes(report)).containsExactly("KEY_COLUMNS_MISSING");
        assertThat(report.sources()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.NOTHING_TAKEN);
    }

    @Test
    void a_file_of_an_unknown_name_is_refused() {
        assertThat(notes(office.load("разное.csv", CLASS))).containsExactly("NO_KNOWN_TABLE");
    }

    @Test
    void a_header_that_occurs_twice_is_refused() {
        LoadReport report = office.load("classes.csv", "year;class;Класс;grade\n2025/26;5Б;5В;5");

        assertThat(notes(report)).containsExactly("COLUMN_TWICE");
    }

    @Test
    void an_unknown_table_beside_known_ones_is_only_named() {
        LoadReport report = office.load(
                "all.json",
                "{\"classes\":[{\"year\":\"2025/26\",\"class\":\"5Б\",\"grade\":5}],\"пояснения\":[{\"x\":1}]}");

        assertThat(notes(report)).containsExactly("UNKNOWN_SHEET");
        assertThat(report.total().added()).isEqualTo(1);
    }

    @Test
    void unknown_columns_are_named_and_passed_over() {
        LoadReport report = office.load("classes.csv", "year;class;grade;цвет;Причины отказа\n2025/26;5Б;5;синий;x");

        assertThat(report.notes()).singleElement().satisfies(note -> assertThat(note.details())
                .containsEntry("columns", "цвет"));
        assertThat(report.total().added()).isEqualTo(1);
    }

    @Test
    void cells_beyond_the_header_are_told_of() {
        assertThat(notes(office.load("classes.csv", CLASS + ";;лишнее"))).containsExactly("CELLS_WITHOUT_HEADER");
    }

    @Test
    void a_path_that_leads_nowhere_is_named() {
        assertThat(notes(office.load(Path.of("nowhere.csv")))).containsExactly("NOTHING_THERE");
    }

    @Test
    void a_folder_is_read_without_hidden_files_and_locks() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox/5"));
        Files.writeString(inbox.resolve("classes.csv"), CLASS);
        Files.writeString(inbox.resolve("~$classes.csv"), "x");
        Files.writeString(inbox.resolve(".classes.csv"), "x");
        Files.writeString(inbox.resolve("photo.png"), "x");

        LoadReport report = office.load(inbox.getParent());

        assertThat(notes(report)).containsExactly("FILE_PASSED_OVER");
        assertThat(report.outcome()).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void an_empty_table_is_taken_and_says_nothing() {
        LoadReport report = office.load("classes.csv", "year;class;grade\n");

        assertThat(report.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(report.total().read()).isZero();
    }
}
