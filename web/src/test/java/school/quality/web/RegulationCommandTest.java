package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;

class RegulationCommandTest extends CommandTest {

    /** Writes a regulation into {@code r.json}. */
    static void write(Desktop desktop, String json) {
        try {
            Files.writeString(desktop.file("r.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads the regulation of {@code r.json} through all its steps. */
    static void putIntoForce(Desktop desktop, String code) {
        for (String step : List.of(
                "import " + desktop.file("r.json"), "check " + code, "rehearse --confirm " + code, "approve " + code)) {
            String by = step.startsWith("import") ? "editor" : "director";
            desktop.call("regulation " + step + " --school A --by " + by);
        }
        desktop.call("regulation publish --school A " + code);
    }

    private String file = "";

    @Override
    void prepare() {
        call("import " + SmallSchool.write(folder.resolve("school"), "A"));
    }

    @BeforeEach
    void writeRegulation() {
        write(desktop, SmallRegulation.ofTeachers("R"));
        file = folder.resolve("r.json").toString();
    }

    @Test
    void a_file_is_taken_in_and_put_into_force() {
        says(0, call("regulation import " + file + " --by editor"), "как черновик");
        says(0, call("regulation import " + file), "уже есть");
        says(0, call("regulation check R"), "проверено");
        says(0, call("regulation rehearse R --confirm --by editor"), "прочитан");
        says(0, call("regulation approve R --by director"), "утверждено");
        says(0, call("regulation publish R --by director"), "введено в действие");
        says(0, call("regulation publish " + file), "уже действует");
        says(0, call("run --period " + SmallSchool.YEAR), "школ 1.");
        assertThat(call("run --period " + SmallSchool.YEAR).out()).doesNotContain("Без действующего положения");
    }

    @Test
    void a_workbook_goes_out_and_comes_in_again() {
        call("regulation import " + file + " --by editor");
        String book = folder.resolve("r.xlsx").toString();
        says(0, call("regulation export R --out " + book), "r.xlsx");
        says(0, call("regulation check " + book), "Ошибок нет");
        says(0, call("regulation import " + book + " --by editor"), "уже есть");
        says(0, call("regulation export R --format xlsx --out " + folder.resolve("r.book")), "r.book");
        says(0, call("regulation import " + folder.resolve("r.book")), "уже есть");
    }

    @Test
    void what_is_no_workbook_is_refused_by_its_name() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "не книга");
        assertThat(call("regulation check " + text).err()).contains("text.xlsx");
        assertThat(call("regulation import " + text).exit()).isEqualTo(1);
    }

    @Test
    void a_published_version_is_not_overwritten() {
        putIntoForce(desktop, "R");
        write(desktop, SmallRegulation.ofTeachers("R", 1, "2025-09-01", 11));

        says(1, call("regulation import " + file), "больше не меняется");
    }

    @Test
    void what_changed_is_shown_and_written() {
        call("regulation import " + file + " --by editor");
        write(desktop, SmallRegulation.ofTeachers("R", 2, "2026-09-01", 12));

        says(0, call("regulation diff " + file), "было «10», стало «12»");
        call("regulation import " + file + " --by editor");
        says(0, call("regulation diff R --version 1 --version 2"), "первый день");
        says(0, call("regulation diff R --out " + folder.resolve("d.xlsx")), "d.xlsx");
        says(0, call("regulation diff R --format json --out " + folder.resolve("d.json")), "d.json");
        says(1, call("regulation diff R --version 7"), "7");
        assertThat(folder.resolve("d.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("d.json")).content().contains("\"before\"").contains("12");
    }

    @Test
    void a_check_names_the_row_and_a_correction_and_stops_what_is_wrong() {
        write(desktop, SmallRegulation.ofTeachers("R").replace("\"from\": 60", "\"from\": 70"));

        says(1, call("regulation check " + file), "K01");
        call("regulation import " + file + " --by editor");
        says(1, call("regulation check R"), "строка 2 интервалов");
        says(1, call("regulation approve R --by director"), "не проверено");
    }

    @Test
    void a_broken_file_is_refused_with_what_is_wrong_in_it() {
        write(desktop, SmallRegulation.ofTeachers("R").replace("\"BAND\"", "\"BANDS\""));

        says(1, call("regulation import " + file), "BANDS");
    }

    @Test
    void a_file_or_a_school_that_is_not_there_is_named() {
        says(1, call("regulation import " + folder.resolve("none.json")), "none.json");
        says(1, call("regulation import " + file + " --school X"), "Школа X");
    }

    @Test
    void a_regulation_is_given_back_as_it_is_kept() {
        call("regulation import " + file);
        Path back = folder.resolve("back.json");

        says(0, call("regulation export R --out " + back), "back.json");
        says(0, call("regulation import " + back), "уже есть");
    }

    private static void says(int exit, Called called, String words) {
        assertThat(called.exit()).as(called.toString()).isEqualTo(exit);
        assertThat(exit == 0 ? called.out() : called.err()).contains(words).doesNotContain("Exception");
    }
}
