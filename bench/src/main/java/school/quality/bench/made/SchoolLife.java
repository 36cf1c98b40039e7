package school.quality.bench.made;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.bench.made.Roll.SchoolClass;

/** What else is kept of pupils: attendance, health, meals, achievements, interests, and what parents and pupils answer. */
final class SchoolLife {

    private static final List<String> EVENTS =
            List.of("Всероссийская олимпиада школьников", "Конкурс чтецов", "Турнир юных математиков", "Спартакиада");
    private static final List<String> REACH = List.of("SCHOOL", "SCHOOL", "MUNICIPAL", "REGIONAL", "NATIONAL");
    private static final List<String> RESULTS = List.of("PARTICIPANT", "PARTICIPANT", "PRIZE", "WINNER");
    private static final List<String> INTERESTS = List.of("Спорт", "Музыка и танец", "Техника", "Рисование и ремесло");
    private static final List<String> TOPICS = List.of(
            "RESULTS", "UPBRINGING", "FACILITIES", "INFORMATION", "SANITARY", "MEDICAL", "MEALS", "CLIMATE", "SAFETY");
    private static final List<String> PROGRAMMES = List.of("Хор", "Шахматы", "Волейбол", "Робототехника");

    private final Roll roll;
    private final Tables tables;
    private final Dice dice;

    SchoolLife(Roll roll, Tables tables, Dice dice) {
        this.roll = roll;
        this.tables = tables;
        this.dice = dice;
    }

    void write() {
        for (String programme : PROGRAMMES) {
            tables.row("programmes", Roll.WHOLE_YEAR, programme, "Художественное", 100, Roll.teacher(dice.below(40)));
        }
        roll.classes().forEach(of -> {
            of.pupils().forEach(pupil -> write(of, pupil));
            answers(of);
        });
    }

    private void write(SchoolClass of, String pupil) {
        for (String period : Roll.PERIODS) {
            attendance(period, pupil);
        }
        tables.row("health", pupil, "2025-09-18", dice.between(1, 4), "BASIC", "HARMONIOUS", dice.chance(30));
        tables.row("meals", Roll.WHOLE_YEAR, pupil, dice.chance(80), dice.chance(20), dice.chance(25), dice.chance(1));
        tables.row("activities", Roll.WHOLE_YEAR, pupil, dice.of(INTERESTS), dice.chance(70), dice.chance(10));
        if (dice.chance(50)) {
            tables.row("extra_programmes", Roll.WHOLE_YEAR, dice.of(PROGRAMMES), pupil);
        }
        if (dice.chance(20)) {
            tables.row(
                    "social_passport", Roll.WHOLE_YEAR, pupil, dice.of(List.of("LARGE_FAMILY", "LOW_INCOME", "OTHER")));
        }
        achievements(of, pupil);
    }

    private void attendance(String period, String pupil) {
        int due = period.equals(Roll.WHOLE_YEAR) ? 1000 : 500;
        tables.row(
                "attendance", period, pupil, due, dice.below(60), dice.below(20), dice.chance(80) ? 0 : dice.below(9));
    }

    private void achievements(SchoolClass of, String pupil) {
        for (int number = dice.below(3); number > 0; number--) {
            int subject = dice.below(Roll.SUBJECTS.size());
            tables.row(
                    "achievements",
                    pupil,
                    dice.of(EVENTS) + " " + number,
                    "2025-1%d-%d".formatted(dice.below(3), dice.between(10, 28)),
                    Roll.SUBJECTS.get(subject),
                    "OLYMPIAD",
                    dice.of(REACH),
                    dice.of(RESULTS),
                    dice.chance(90) ? "IN_PERSON" : "REMOTE",
                    of.teacherOf(subject),
                    null);
        }
    }

    private void answers(SchoolClass of) {
        for (String who : List.of("PARENTS", "PUPILS")) {
            for (String topic : TOPICS) {
                answer(topic, who, of.name(), null, null);
            }
            answer("CLASS_TEACHERS", who, of.name(), of.classTeacher(), null);
            for (int subject = 0; subject < Roll.SUBJECTS.size(); subject++) {
                answer("TEACHERS", who, of.name(), of.teacherOf(subject), Roll.SUBJECTS.get(subject));
            }
        }
    }

    private void answer(
            String topic, String who, String className, @Nullable String teacher, @Nullable String subject) {
        int answered = dice.between(10, 25);
        int positive = dice.between(5, answered);
        tables.row("surveys", Roll.WHOLE_YEAR, topic, who, className, teacher, subject, 25, answered, positive, null);
    }
}
