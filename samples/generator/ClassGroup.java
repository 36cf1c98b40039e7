package school.quality.samples;

import java.util.ArrayList;
import java.util.List;

/** A class of one year, a grade and a letter; its cohort stays the same as it climbs the grades. */
record ClassGroup(Year year, int grade, String letter) {

    private static final int CAPACITY = 28;

    static List<ClassGroup> of(Year year, Words words) {
        List<ClassGroup> classes = new ArrayList<>();
        for (int grade = 1; grade <= 11; grade++) {
            for (String letter : words.letters().subList(0, parallels(year, grade))) {
                classes.add(new ClassGroup(year, grade, letter));
            }
        }
        return classes;
    }

    // The pupils who came in 2021 were many: four classes, which are grade 4 in 2024/25 and grade 5 a year later.
    private static int parallels(Year year, int grade) {
        return grade >= 10 ? 2 : year.start() - grade == 2020 ? 4 : 3;
    }

    String name() {
        return grade + letter;
    }

    String cohort() {
        return year.start() - grade + letter;
    }

    int capacity() {
        return CAPACITY;
    }

    String level() {
        return grade <= 4 ? "PRIMARY" : grade <= 9 ? "BASIC" : "SECONDARY";
    }
}
