package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;

class ImportCommandTest extends CommandTest {

    @Test
    void good_files_end_with_0_and_each_is_told() {
        Called called = call("import " + SmallSchool.write(folder.resolve("school"), "A"));

        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out().lines())
                .hasSize(15)
                .last()
                .asString()
                .contains("прочитано строк 42, новых 42", "отклонено 0");
    }

    @Test
    void the_same_files_again_change_nothing() {
        Path school = SmallSchool.write(folder.resolve("school"), "A");
        call("import " + school);

        assertThat(call("import " + school).out()).contains("новых 0, изменено 0, без изменений 42");
    }

    @Test
    void a_bad_row_is_named_and_kept_in_a_workbook_and_the_rest_is_taken() {
        call("import " + SmallSchool.write(folder.resolve("school"), "A"));
        Path marks = SmallSchool.writeRows(
                folder, "marks", "period;pupil_id;subject;mark\n2025-26/Y;P1;Химия;5\n2025-26/Y;P1;Физика;7\n", "A");

        Called called = call("import " + marks);

        assertThat(called.exit()).isEqualTo(3);
        assertThat(called.err().lines()).hasSize(1).first().asString().contains("marks.csv", "строка 3", "7");
        assertThat(called.out()).contains("новых 1", "отклонено 1");
        Path workbook = desktop.home().resolve("rejected").resolve("load-2.xlsx");
        assertThat(called.out()).contains(workbook.toString());
        assertThat(call("import " + workbook).exit()).isEqualTo(3);
    }

    @Test
    void of_many_bad_rows_twenty_are_named_and_the_others_counted() {
        call("import " + SmallSchool.write(folder.resolve("school"), "A"));
        Path marks = SmallSchool.writeRows(
                folder, "marks", "period;pupil_id;subject;mark\n" + "2025-26/Y;P1;Физика;7\n".repeat(23), "A");

        Called called = call("import " + marks);

        Path workbook = desktop.home().resolve("rejected").resolve("load-2.xlsx");
        assertThat(called.err().lines()).hasSize(21).last().asString().contains("ещё 3", workbook.toString());
    }

    @Test
    void a_rehearsal_says_what_would_be_and_changes_nothing() {
        Called called = call("import --dry-run " + SmallSchool.write(folder.resolve("school"), "A"));

        assertThat(called.exit()).isZero();
        assertThat(called.out()).contains("ничего не изменено").contains("было бы новых 42");
        assertThat(call("status").out()).contains("нет ни одного периода");
    }

    @Test
    void files_of_which_nothing_can_be_taken_end_with_1_and_a_reason() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.csv"), "Уважаемые коллеги!\n");

        Called called = call("import " + letter);

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err())
                .contains("letter.csv")
                .containsPattern("[а-я]{3}")
                .doesNotContain("Exception");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Called called = call("import " + folder.resolve("nowhere.csv"));

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("nowhere.csv").doesNotContain("Exception");
    }

    @Test
    void it_can_be_told_in_english() {
        assertThat(call("--lang en import " + SmallSchool.write(folder.resolve("school"), "A"))
                        .out())
                .doesNotContainPattern("[а-я]{4}");
    }
}
