package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;

class MethodCommandTest extends CommandTest {

    @Override
    void prepare() {
        call("import " + SmallSchool.write(folder.resolve("school"), "A"));
    }

    @Test
    void settings_are_written_and_taken_back_changed() throws IOException {
        Path file = folder.resolve("settings.csv");
        says(0, call("settings export " + file), "settings.csv");
        Files.writeString(file, Files.readString(file).replace("01.09.2000;80;", "01.09.2025;90;"));

        says(0, call("settings import " + file + " --by director"), "новых строк 1, изменённых 0");
        says(0, call("settings import " + file), "новых строк 0, изменённых 0");
    }

    @Test
    void a_workbook_does_as_well() {
        Path file = folder.resolve("settings.xlsx");
        says(0, call("settings export " + file + " --school A"), "settings.xlsx");

        says(0, call("settings import " + file + " --lang en"), "0 new rows, 0 changed");
    }

    @Test
    void norms_are_written_and_taken_back_changed() throws IOException {
        Path file = folder.resolve("norms.csv");
        says(0, call("norms export " + file + " --lang en"), "norms.csv");
        String changed = Files.readString(file)
                .replace(
                        "1.1.2;quality_rate;;;01.09.2000;HIGHER;50;30;",
                        "1.1.2;quality_rate;;;01.09.2025;HIGHER;60;40;");
        Files.writeString(file, changed);

        says(0, call("norms import " + file + " --by director"), "новых строк 1, изменённых 0");
    }

    @Test
    void rows_that_are_wrong_are_named_by_file_row_and_column() throws IOException {
        Path file = folder.resolve("s.csv");
        Files.writeString(file, "setting;valid_from;value\nsmall_group;2025-09-01;0\ncolour;2025-09-01;5\n");

        Called called = call("settings import " + file);

        says(1, called, "s.csv / s, строка 2 [R10]: В столбце «Значение» стоит «0»");
        says(1, called, "строка 3 [R08]: В столбце «Настройка» стоит «colour»");
        says(1, called, "Ничего не принято, ошибок: 2");
    }

    @Test
    void a_file_or_a_school_that_is_not_there_is_named() {
        says(1, call("settings import " + folder.resolve("none.csv")), "none.csv");
        says(1, call("settings export " + folder.resolve("s.csv") + " --school X"), "Школа X");
        says(1, call("settings export " + folder.resolve("s.pdf")), "s.pdf");
    }

    private static void says(int exit, Called called, String words) {
        assertThat(called.exit()).as(called.toString()).isEqualTo(exit);
        assertThat(exit == 0 ? called.out() : called.err()).contains(words).doesNotContain("Exception");
    }
}
