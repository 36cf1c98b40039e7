package school.quality.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Scope;

class EarlierClassesTest {

    @ParameterizedTest
    @CsvSource({
        "7А, 7, 6А",
        "10А, 10, 9А",
        "11 Б, 11, 10Б",
        "7-А, 7, 6 а",
        "7, 7, 6",
        "7/1, 7, 6/1",
        "1-11, 11, 1-10",
        "Кадеты 7, 7, 6 кадеты"
    })
    void a_class_was_the_one_a_grade_lower_with_the_same_letter(String now, int grade, String then) {
        EarlierClasses classes = classes(now, grade, 1, new ClassOfYear(then, grade - 1));

        assertThat(classes.unit(Scope.CLASS, now)).contains(then);
    }

    @Test
    void another_letter_is_another_class() {
        assertThat(classes("7А", 7, 1, new ClassOfYear("6Б", 6)).unit(Scope.CLASS, "7А"))
                .isEmpty();
    }

    @Test
    void a_first_class_was_none() {
        EarlierClasses classes = classes("1А", 1, 1, new ClassOfYear("1А", 1), new ClassOfYear("2А", 2));

        assertThat(classes.unit(Scope.CLASS, "1А")).isEmpty();
    }

    @Test
    void the_register_says_the_grade_not_the_name() {
        EarlierClasses classes = classes("17А", 7, 1, new ClassOfYear("17А", 6), new ClassOfYear("16А", 6));

        assertThat(classes.unit(Scope.CLASS, "17А")).contains("17А");
    }

    @Test
    void after_two_years_it_was_two_grades_lower() {
        EarlierClasses classes = classes("7А", 7, 2, new ClassOfYear("6А", 6), new ClassOfYear("5А", 5));

        assertThat(classes.unit(Scope.CLASS, "7А")).contains("5А");
    }

    @Test
    void within_a_year_a_class_is_itself() {
        EarlierClasses classes = classes("1А", 1, 0);

        assertThat(classes.unit(Scope.CLASS, "1А")).contains("1А");
        assertThat(classes.unit(Scope.CLASS_SUBJECT, "1А/Музыка")).contains("1А/Музыка");
    }

    @Test
    void of_two_classes_that_differ_in_spelling_only_neither_is_meant() {
        EarlierClasses classes = classes("7А", 7, 1, new ClassOfYear("6А", 6), new ClassOfYear("6-А", 6));

        assertThat(classes.unit(Scope.CLASS, "7А")).isEmpty();
    }

    @Test
    void a_class_that_is_not_in_the_register_was_none() {
        EarlierClasses classes = classes("7А", 7, 1, new ClassOfYear("6А", 6));

        assertThat(classes.unit(Scope.CLASS, "8А")).isEmpty();
        assertThat(classes.unit(Scope.CLASS_SUBJECT, "8А/Химия")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLASS_SUBJECT, 7/1/Музыка, 6/1/Музыка",
        "CLASS_SUBJECT, 7/1/ИЗО/Музыка, 6/1/ИЗО/Музыка",
        "TEACHER_CLASS_SUBJECT, 1001/7/1/Музыка, 1001/6/1/Музыка"
    })
    void in_a_class_and_subject_only_the_class_was_another(Scope scope, String now, String then) {
        assertThat(classes("7/1", 7, 1, new ClassOfYear("6/1", 6)).unit(scope, now))
                .contains(then);
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL, G1", "LEVEL, BASIC", "GRADE, 7", "SUBJECT, 7А", "TEACHER, 1001", "ROOM, 7А"})
    void what_is_no_class_is_itself(Scope scope, String unit) {
        assertThat(classes("7А", 7, 1, new ClassOfYear("6А", 6)).unit(scope, unit))
                .contains(unit);
    }

    private static EarlierClasses classes(String now, int grade, int yearsBack, ClassOfYear... then) {
        return EarlierClasses.of(
                List.of(new ClassOfYear(now, grade)), Stream.of(then).toList(), yearsBack);
    }
}
