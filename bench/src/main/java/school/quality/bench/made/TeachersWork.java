package school.quality.bench.made;

import java.util.List;

/** What teachers do beside lessons, and what others note about it. */
final class TeachersWork {

    private static final List<String> REACH = List.of("SCHOOL", "MUNICIPAL", "REGIONAL", "NATIONAL");

    private final Tables tables;
    private final Dice dice;

    TeachersWork(Tables tables, Dice dice) {
        this.tables = tables;
        this.dice = dice;
    }

    void write() {
        for (int teacher = 0; teacher < Roll.TEACHERS; teacher++) {
            write(Roll.teacher(teacher));
        }
        for (int item = 1; item <= 20; item++) {
            expertise("3.9.1", "Пункт " + item, "Пожарная безопасность");
            expertise("2.1.1", "Раздел программы " + item, dice.of(List.of("PRIMARY", "BASIC", "SECONDARY")));
        }
        for (int number = 1; number <= 3; number++) {
            tables.row("complaints", "0%d/25".formatted(number), "2025-10-0" + number, "Питание", null, false);
        }
    }

    private void write(String teacher) {
        for (String criterion : List.of("4.3", "5.2", "5.3")) {
            String value = criterion.equals("5.2") ? dice.of(List.of("HIGH", "MEDIUM")) : "" + dice.between(1, 3);
            tables.row("sheet_entries", Roll.WHOLE_YEAR, teacher, criterion, value, null, null, null, "0002");
        }
        for (int number = 1; number <= 3; number++) {
            lessonVisit(teacher, number);
            activity(teacher, number);
        }
        if (dice.chance(50)) {
            tables.row("training", teacher, "Современный урок", "2025-11-1" + dice.below(10), 72, "Удостоверение");
        }
    }

    private void lessonVisit(String teacher, int number) {
        String day = "2025-1%d-1%d".formatted(dice.below(3), dice.below(10));
        tables.row(
                "lesson_visits",
                "0002",
                teacher,
                day,
                "Урок " + number,
                "CONTROL",
                day,
                dice.of(Roll.SUBJECTS),
                null,
                null,
                dice.between(15, 30),
                30,
                dice.chance(60),
                dice.chance(40));
    }

    private void activity(String teacher, int number) {
        tables.row(
                "teacher_activities",
                teacher,
                dice.of(List.of("CONTEST", "PUBLICATION", "OPEN_LESSON", "WORKSHOP")),
                "Мероприятие " + number,
                "2026-0%d-1%d".formatted(dice.between(1, 5), dice.below(10)),
                dice.of(REACH),
                null,
                null,
                null);
    }

    private void expertise(String indicator, String item, String area) {
        tables.row(
                "expert_checklists",
                Roll.WHOLE_YEAR,
                indicator,
                item,
                area,
                dice.chance(80) ? "MET" : "PARTLY",
                null,
                "0002");
    }
}
