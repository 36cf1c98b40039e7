package school.quality.samples;

import java.time.LocalDate;
import java.util.List;

/** Days worked, base pay, the incentive fund, a sanction, and what people entered in the evaluation sheets. */
final class PayOffice {

    private static final int[] DAYS = {80, 92};

    private final School school;

    PayOffice(School school) {
        this.school = school;
    }

    void write(Year year) {
        for (int half = 1; half <= Year.HALVES; half++) {
            int part = half;
            school.staff().in(year).forEach(person -> worktime(person, year, part));
            school.staff().in(year).forEach(person -> pay(person, year.half(part), year));
            funds(year.half(half));
        }
        school.staff().in(year).forEach(person -> pay(person, year.whole(), year));
        sanction(year);
        List.of(year.half(1), year.half(2), year.whole()).forEach(period -> sheets(period, year));
    }

    private void worktime(Employee person, Year year, int half) {
        int norm = DAYS[half - 1];
        Dice dice = Dice.of("worktime", person.id(), year.half(half));
        int away = onLeave(person, half) ? 38 : dice.chance(30) ? dice.between(3, 14) : 0;
        school.tables()
                .add("worktime")
                .with("period", year.half(half))
                .with("staff_id", person.id())
                .with("days_norm", norm)
                .with("days_worked", Math.max(0, present(person, year, half, norm) - away));
    }

    // The second teacher of Russian is on a long leave in spring.
    private boolean onLeave(Employee person, int half) {
        return half == 2
                && school.staff()
                        .ofArea("RUSSIAN")
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .equals(person);
    }

    private static int present(Employee person, Year year, int half, int norm) {
        boolean gone = person.left() != null && person.left().isBefore(year.startOf(half));
        boolean toCome = person.hired().isAfter(year.endOf(half));
        boolean late = person.hired().isAfter(year.startOf(half));
        return gone || toCome ? 0 : late ? norm - 1 : norm;
    }

    private void pay(Employee person, String period, Year year) {
        if (person.in(year)) {
            int roubles =
                    switch (person.post().category()) {
                        case "ADMINISTRATIVE" -> person.id().equals("0001") ? 52_400 : 41_900;
                        case "TEACHING" -> 21_300 + 160 * Math.min(25, person.yearsOfTeaching(year));
                        case "SUPPORT" -> 18_700;
                        default -> 16_900;
                    };
            int kopecks = Dice.of("pay", person.id()).between(0, 99);
            school.tables()
                    .add("pay")
                    .with("period", period)
                    .with("staff_id", person.id())
                    .with("base_pay", "%d.%02d".formatted(roubles, kopecks));
        }
    }

    private void funds(String period) {
        boolean first = period.endsWith("S1");
        fund(period, "TEACHING", "subsidy", first ? "1748300.00" : "1786500.00");
        fund(period, "TEACHING", "own income", first ? "153420.37" : "118905.64");
        fund(period, "ADMINISTRATIVE", "subsidy", first ? "318000.00" : "324500.00");
        fund(period, "SUPPORT", "subsidy", "46200.00");
        fund(period, "SERVICE", "subsidy", "71850.50");
    }

    private void fund(String period, String category, String source, String amount) {
        school.tables()
                .add("funds")
                .with("period", period)
                .with("category", category)
                .with("source", school.words().text(source))
                .with("amount", amount);
    }

    private void sanction(Year year) {
        Employee latecomer = school.staff().ofArea("SPORT").skip(2).findFirst().orElseThrow();
        school.tables()
                .add("sanctions")
                .with("staff_id", latecomer.id())
                .with("imposed_on", year.on("02-18"))
                .with("kind", "REMARK")
                .with("order_no", school.words().text("order"));
    }

    private void sheets(String period, Year year) {
        LocalDate day = period.equals(year.half(1)) ? year.endOf(1) : year.lastDay();
        for (Employee teacher : school.staff().teachersOn(day)) {
            if (!teacher.teaching()) {
                continue;
            }
            for (List<String> row : school.words().rows("manual")) {
                boolean concerns = row.get(2).equals("TEACHER") || leadsClass(teacher, year);
                // One sheet in twelve lacks an entry: the program has to say so, not to count a zero.
                if (concerns
                        && !Dice.of("sheet", teacher.id(), row.get(0), period).chance(8)) {
                    entry(teacher, row, period);
                }
            }
        }
    }

    private boolean leadsClass(Employee teacher, Year year) {
        return school.classes(year).stream()
                .anyMatch(group -> school.leaders().of(group).equals(teacher));
    }

    private void entry(Employee teacher, List<String> row, String period) {
        Dice dice = Dice.of("entry", teacher.id(), row.get(0), period);
        Tables.Row entry = school.tables()
                .add("sheet_entries")
                .with("period", period)
                .with("staff_id", teacher.id())
                .with("criterion", row.get(0))
                .with("entered_by", school.staff().deputies().get(0).id());
        if (row.get(1).equals("LEVEL")) {
            entry.with("value", Examinations.threeLevels((teacher.zeal() - 45) / 20.0 + 0.5 * dice.gauss()));
        } else {
            number(entry, Integer.parseInt(row.get(1)), teacher, dice);
        }
    }

    private void number(Tables.Row entry, int highest, Employee teacher, Dice dice) {
        long points = Math.max(0, Math.min(highest, Math.round(highest * teacher.zeal() / 75.0 + 0.7 * dice.gauss())));
        boolean more = points < highest && dice.chance(30);
        entry.with("value", points).with("claimed", more ? points + 1 : points);
        if (dice.chance(4)) {
            entry.with("decided", more ? points + 1 : Math.max(0, points - 1))
                    .with("reason", school.words().text(more ? "union reason" : "union reason lower"));
        }
    }
}
