package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;

class SheetCommandTest extends CommandTest {

    private static final String OF_1001 = " --period " + SmallSchool.YEAR + " --teacher 1001";

    @Override
    void prepare() {
        call("import " + SmallSchool.write(folder.resolve("school"), "A"));
        RegulationCommandTest.write(desktop, SmallRegulation.ofTeachers("R"));
        RegulationCommandTest.putIntoForce(desktop, "R");
        call("run --period " + SmallSchool.YEAR);
        call("sheet appoint --period " + SmallSchool.YEAR + " --person 1002 --by director");
    }

    @Test
    void a_sheet_goes_its_way_by_commands() {
        says(0, call("sheet claim" + OF_1001 + " --by 1001"), "состояние листа: заявлен");
        says(0, call("sheet review" + OF_1001 + " --by 1002"), "состояние листа: рассмотрен");
        Called decided = call("sheet decide" + OF_1001 + " --criterion K1 --points 7.5 --reason Протокол-3 --by 1002");
        says(0, decided, "со следующим расчётом");
        says(0, call("sheet appeal" + OF_1001 + " --reason Нет --by 1001"), "педагог возражает");
        says(0, call("sheet answer" + OF_1001 + " --reason Нет --by 1002"), "ответ комиссии");
        says(0, call("sheet finish" + OF_1001 + " --by 1002"), "окончательный");
        call("run --period " + SmallSchool.YEAR);
        says(0, call("sheet show" + OF_1001), "комиссия 7.5; засчитано 7.5");
        says(0, call("sheet show" + OF_1001 + " --lang en"), "appeal of the teacher, 1001. Нет");
    }

    @Test
    void what_is_refused_is_told_with_what_to_do() {
        says(1, call("sheet decide" + OF_1001 + " --by 1002"), "состояние листа: открыт");
        says(1, call("sheet claim" + OF_1001 + " --criterion K1 --points 9 --by 1001"), "не заявляют");
        says(1, call("sheet show --period " + SmallSchool.YEAR + " --teacher 9999"), "9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet claim --by 1001", "sheet", "sheet claim --criterion K1 --by 1"})
    void a_call_without_its_options_is_a_wrong_call(String line) {
        assertThat(call(line).exit()).isEqualTo(2);
    }

    private static void says(int exit, Called called, String words) {
        assertThat(called.exit()).as(called.toString()).isEqualTo(exit);
        assertThat(exit == 0 ? called.out() : called.err()).contains(words).doesNotContain("Exception");
    }
}
