package school.quality.bench.made;

import java.util.List;
import school.quality.bench.made.Roll.SchoolClass;

/** The school itself: its periods, people and classes, and what they are paid from. */
final class Registers {

    private static final List<String> LAST_NAMES = List.of("Иванова", "Петрова", "Смирнова", "Орлова", "Волкова");
    private static final List<String> FIRST_NAMES = List.of("Анна", "Ольга", "Мария", "Елена", "Дарья", "Вера");

    private final Roll roll;
    private final Tables tables;
    private final Dice dice;

    Registers(Roll roll, Tables tables, Dice dice) {
        this.roll = roll;
        this.tables = tables;
        this.dice = dice;
    }

    void write() {
        tables.row("schools", roll.code(), "Школа " + roll.code(), "Учебный район", "Учебная область");
        tables.row("periods", Roll.FIRST_HALF, Roll.YEAR, "HALF_YEAR", "2025-09-01", "2025-12-31", 16);
        tables.row("periods", Roll.SECOND_HALF, Roll.YEAR, "HALF_YEAR", "2026-01-09", "2026-05-31", 18);
        tables.row("periods", Roll.WHOLE_YEAR, Roll.YEAR, "YEAR", "2025-09-01", "2026-05-31", 34);
        for (int employee = 0; employee < Roll.STAFF; employee++) {
            staff(employee);
        }
        roll.classes().forEach(this::schoolClass);
        funds();
    }

    private void staff(int employee) {
        Post post = Post.of(employee);
        tables.row(
                "staff",
                Roll.YEAR,
                Roll.employee(employee),
                dice.of(LAST_NAMES),
                dice.of(FIRST_NAMES),
                null,
                null,
                post.category(),
                post.position(),
                post == Post.TEACHER ? "Объединение " + employee % 6 : null,
                "MAIN",
                "1.00",
                "19%d-0%d-15".formatted(dice.between(60, 99), dice.between(1, 9)),
                "HIGHER_PEDAGOGICAL",
                true,
                dice.below(30),
                post == Post.TEACHER ? dice.of(List.of("HIGHEST", "FIRST", "CONFORMITY", "NONE")) : null,
                null,
                null,
                "20%d-08-20".formatted(dice.between(10, 24)),
                null);
        tables.row("pay", Roll.WHOLE_YEAR, Roll.employee(employee), dice.between(20_000, 60_000) + ".00");
        int norm = 170;
        tables.row("worktime", Roll.WHOLE_YEAR, Roll.employee(employee), norm, norm - dice.below(8));
    }

    private void schoolClass(SchoolClass of) {
        tables.row("classes", Roll.YEAR, of.name(), of.grade(), of.classTeacher(), 25);
        for (String pupil : of.pupils()) {
            tables.row(
                    "pupils",
                    Roll.YEAR,
                    pupil,
                    "2025-09-01",
                    null,
                    null,
                    of.name(),
                    "%d-0%d-1%d".formatted(2018 - of.grade(), dice.between(1, 9), dice.below(10)),
                    dice.chance(50) ? "M" : "F",
                    null,
                    null,
                    dice.chance(3),
                    dice.chance(10),
                    "FULL_TIME");
        }
        for (String period : Roll.PERIODS) {
            for (int subject = 0; subject < Roll.SUBJECTS.size(); subject++) {
                int planned = period.equals(Roll.WHOLE_YEAR) ? 68 : 34;
                tables.row(
                        "teaching_load",
                        period,
                        of.teacherOf(subject),
                        of.name(),
                        Roll.SUBJECTS.get(subject),
                        null,
                        planned,
                        planned - dice.below(3));
            }
        }
    }

    private void funds() {
        tables.row("funds", Roll.WHOLE_YEAR, "TEACHING", "Субвенция", dice.between(1_500_000, 2_500_000) + ".50");
        tables.row("funds", Roll.WHOLE_YEAR, "ADMINISTRATIVE", "Субвенция", dice.between(200_000, 300_000) + ".00");
        tables.row("funds", Roll.WHOLE_YEAR, "SUPPORT", "Субвенция", dice.between(40_000, 60_000) + ".25");
        tables.row("funds", Roll.WHOLE_YEAR, "SERVICE", "Субвенция", dice.between(60_000, 90_000) + ".75");
    }
}
