package school.quality.bench.made;

import java.util.ArrayList;
import java.util.List;

/**
 * Who learns and teaches: 24 classes of 25 pupils, 40 teachers and 20 others.
 *
 * @param code of the school
 */
record Roll(String code, List<SchoolClass> classes) {

    static final String YEAR = "2025/26";
    static final String FIRST_HALF = "2025-26/S1";
    static final String SECOND_HALF = "2025-26/S2";
    static final String WHOLE_YEAR = "2025-26/Y";
    static final List<String> PERIODS = List.of(FIRST_HALF, SECOND_HALF, WHOLE_YEAR);
    static final List<String> SUBJECTS = List.of(
            "Русский язык",
            "Литература",
            "Математика",
            "Информатика",
            "История",
            "Обществознание",
            "География",
            "Биология",
            "Физика",
            "Химия",
            "Английский язык",
            "Музыка",
            "Изобразительное искусство",
            "Труд (технология)",
            "Физическая культура");
    static final int STAFF = 60;
    static final int TEACHERS = 40;

    private static final int[] CLASSES_OF_GRADE = {2, 2, 2, 3, 2, 2, 3, 2, 2, 2, 2};
    private static final String LETTERS = "АБВ";
    private static final int PUPILS_OF_CLASS = 25;
    /** Before the teachers come the head and three deputies. */
    private static final int BEFORE_TEACHERS = 4;

    /** @param number of the class in the school, from 0 */
    record SchoolClass(String name, int grade, int number) {

        /** Numbers of personal files, each known only within the school. */
        List<String> pupils() {
            List<String> pupils = new ArrayList<>();
            for (int place = 1; place <= PUPILS_OF_CLASS; place++) {
                pupils.add("%c-%04d".formatted("АБВГДЕ".charAt(number / 4), number * PUPILS_OF_CLASS + place));
            }
            return pupils;
        }

        String teacherOf(int subject) {
            return teacher((subject * 24 + number) / 9);
        }

        String classTeacher() {
            return teacher(number);
        }
    }

    static Roll of(String code) {
        List<SchoolClass> classes = new ArrayList<>();
        for (int grade = 1; grade <= CLASSES_OF_GRADE.length; grade++) {
            for (int letter = 0; letter < CLASSES_OF_GRADE[grade - 1]; letter++) {
                classes.add(new SchoolClass("" + grade + LETTERS.charAt(letter), grade, classes.size()));
            }
        }
        return new Roll(code, classes);
    }

    /** Staff number of a teacher, from 0. */
    static String teacher(int number) {
        return employee(BEFORE_TEACHERS + number % TEACHERS);
    }

    static String employee(int number) {
        return "%04d".formatted(number + 1);
    }
}
