package school.quality.samples;

import java.time.LocalDate;
import java.util.List;

/** The house and what is in it: equipment, textbooks, checklists of experts, measures for health. */
final class Provision {

    private static final int PUPILS_OF_A_GRADE = 75;

    private final School school;
    private int inventory = 1_000;

    Provision(School school) {
        this.school = school;
    }

    void equip() {
        Year year = school.current();
        for (List<String> row : school.words().rows("equipment")) {
            int items = Integer.parseInt(row.get(6));
            for (int i = 1; i <= items; i++) {
                equip(row, items == 1 ? row.get(1) : row.get(1) + " " + (100 + i), year);
            }
        }
    }

    private void equip(List<String> row, String room, Year year) {
        Dice dice = Dice.of("equipment", row.get(0), room);
        LocalDate bought = LocalDate.of(Integer.parseInt(row.get(5)) + dice.between(-1, 1), dice.between(3, 11), 15);
        boolean old = bought.getYear() < 2018 && dice.chance(8);
        school.tables()
                .add("equipment")
                .with("inventory_no", "G1-" + ++inventory)
                .with("kind", row.get(0))
                .with("room", room)
                .with("quantity", row.get(2))
                .with("norm", row.get(3))
                .with("for_teaching", row.get(4).equals("yes"))
                .with("acquired_on", dice.chance(6) ? year.on("11-20") : bought)
                .with("written_off_on", old ? year.on("04-30") : null)
                .with("renewed_on", !old && dice.chance(9) ? year.on("10-15") : null);
    }

    void write(Year year) {
        library(year);
        checklists(year);
        school.words().rows("health measures").forEach(row -> measure(row, year));
    }

    private void library(Year year) {
        for (int grade = 1; grade <= 11; grade++) {
            for (Curriculum.Subject subject : school.curriculum().of(grade)) {
                int needed = grade >= 10 ? 50 : PUPILS_OF_A_GRADE;
                boolean ample = subject.hours(grade) >= 2;
                int available = Dice.of("library", year.code(), subject.name(), grade)
                        .between(ample ? needed - 4 : needed * 2 / 3, needed + 12);
                school.tables()
                        .add("library")
                        .with("year", year.code())
                        .with("subject", subject.name())
                        .with("grade", grade)
                        .with("available", available)
                        .with("needed", needed);
            }
        }
    }

    private void checklists(Year year) {
        for (List<String> row : school.words().rows("checklists")) {
            Dice dice = Dice.of("checklist", row.get(0), row.get(1), row.get(2));
            int roll = dice.between(1, 100) + (year.equals(school.current()) ? 0 : 6);
            String result = roll <= 74 ? "MET" : roll <= 92 ? "PARTLY" : roll <= 98 ? "NOT_MET" : "NOT_APPLICABLE";
            school.tables()
                    .add("expert_checklists")
                    .with("period", year.whole())
                    .with("indicator", row.get(0))
                    .with("item", row.get(2))
                    .with("area", row.get(1))
                    .with("result", result)
                    .with("document", roll % 3 == 0 ? school.words().text("protocol") + " " + roll : null)
                    .with("expert", dice.pick(school.staff().deputies()).id());
        }
    }

    private void measure(List<String> row, Year year) {
        LocalDate planned = year.on(row.get(2));
        int toCover = (int) school.pupils(year).stream()
                .filter(seat -> row.get(3).isEmpty() || seat.group().level().equals(row.get(3)))
                .count();
        int covered = Dice.of("measure", row.get(0), year.code()).share(toCover, Integer.parseInt(row.get(4)));
        boolean done = !row.get(6).isEmpty();
        school.tables()
                .add("health_measures")
                .with("kind", row.get(1))
                .with("measure", row.get(0))
                .with("planned_on", planned)
                .with("done_on", done ? planned.plusDays(Long.parseLong(row.get(6))) : null)
                .with("pupils_to_cover", toCover)
                .with("pupils_covered", done ? covered : 0)
                .with("of_them_at_risk", row.get(5).isEmpty() ? null : covered * Integer.parseInt(row.get(5)) / 100)
                .with("level", row.get(3))
                .with("quality_score", row.get(7));
    }
}
