package school.quality.samples;

import java.util.Arrays;
import java.util.List;

/** The subjects, their lessons a week by grade and who teaches them. */
final class Curriculum {

    private static final List<String> SPECIALISTS = List.of("ENGLISH", "MUSIC", "SPORT");

    /** A subject; ease shifts its marks, split says whether its lessons are given in groups. */
    record Subject(String name, String area, double ease, String split, List<Integer> hours) {

        boolean credit() {
            return split.equals("credit");
        }

        int hours(int grade) {
            return hours.get(grade - 1);
        }

        /** In the primary school the class has one teacher for nearly everything. */
        String areaIn(int grade) {
            return grade <= 4 && !SPECIALISTS.contains(area) ? "PRIMARY" : area;
        }

        boolean grouped(int grade) {
            return split.equals("two") || (split.equals("sex") && grade >= 5);
        }
    }

    private final List<Subject> subjects;

    Curriculum(Words words) {
        subjects = words.rows("curriculum").stream().map(Curriculum::subject).toList();
    }

    private static Subject subject(List<String> row) {
        List<Integer> hours =
                Arrays.stream(row.get(4).split(",")).map(Integer::valueOf).toList();
        return new Subject(row.get(0), row.get(1), Double.parseDouble(row.get(2)), row.get(3), hours);
    }

    List<Subject> of(int grade) {
        return subjects.stream().filter(subject -> subject.hours(grade) > 0).toList();
    }

    /** The chief subject of an area in the grade: for mathematics what it is called in this grade. */
    Subject chief(String area, int grade) {
        return of(grade).stream()
                .filter(subject -> subject.area().equals(area) && !subject.credit())
                .findFirst()
                .orElseThrow();
    }

    boolean has(String area, int grade) {
        return of(grade).stream().anyMatch(subject -> subject.area().equals(area) && !subject.credit());
    }
}
