package school.quality.samples;

import java.time.LocalDate;
import java.util.List;

/** Check works and interim attestation. */
final class Examinations {

    private final School school;

    Examinations(School school) {
        this.school = school;
    }

    void write(Year year) {
        monitoring(year);
        school.pupils(year).forEach(seat -> attest(seat, year));
    }

    private void monitoring(Year year) {
        readiness(year);
        work(year, "ADAPTATION_5", "10-15", "RUSSIAN", 5, 5);
        work(year, "ADAPTATION_5", "10-16", "MATHS", 5, 5);
        levels(year, "ADAPTATION_5", year.on("10-20"), 5);
        work(year, "KNOWLEDGE_4", "01-21", "RUSSIAN", 4, 4);
        work(year, "KNOWLEDGE_4", "01-22", "MATHS", 4, 4);
        work(year, "THEMATIC_NOV", "11-18", "MATHS", 2, 11);
        work(year, "THEMATIC_FEB", "02-17", "RUSSIAN", 6, 11);
        work(year, "THEMATIC_MAR", "03-17", "ENGLISH", 5, 11);
    }

    private void readiness(Year year) {
        levels(year, "READINESS_1", year.on("09-17"), 1);
    }

    private List<Seat> present(Year year, LocalDate day, int from, int to) {
        return school.roster().on(day, year).stream()
                .filter(seat -> seat.group().grade() >= from && seat.group().grade() <= to)
                .filter(seat -> !Dice.of(seat.pupil().id(), day, "ill").chance(7))
                .toList();
    }

    private void levels(Year year, String kind, LocalDate day, int grade) {
        for (Seat seat : present(year, day, grade, grade)) {
            row(kind, day, seat)
                    .with(
                            "level",
                            threeLevels(
                                    seat.pupil().ability() + 0.5 * seat.pupil().leaning(kind)));
        }
    }

    static String threeLevels(double value) {
        return value > 0.5 ? "HIGH" : value > -1.1 ? "MEDIUM" : "LOW";
    }

    private void work(Year year, String kind, String monthDay, String area, int from, int to) {
        LocalDate day = year.on(monthDay);
        for (Seat seat : present(year, day, from, to)) {
            Curriculum.Subject subject =
                    school.curriculum().chief(area, seat.group().grade());
            row(kind, day, seat).with("subject", subject.name()).with("mark", shaken(seat, subject, kind, -0.25));
        }
    }

    private Tables.Row row(String kind, LocalDate day, Seat seat) {
        return school.tables()
                .add("diagnostics")
                .with("kind", kind)
                .with("held_on", day)
                .with("pupil_id", seat.pupil().id());
    }

    private int shaken(Seat seat, Curriculum.Subject subject, String occasion, double shift) {
        double luck = 0.35
                * Dice.of(
                                seat.pupil().id(),
                                subject.name(),
                                occasion,
                                seat.group().year().code())
                        .gauss();
        return Attainment.mark(school.attainment().level(seat, subject) + luck + shift);
    }

    private void attest(Seat seat, Year year) {
        int grade = seat.group().grade();
        boolean finals = grade == 9 || grade == 11;
        if (grade >= 5) {
            attest(seat, year.half(1), "MATHS");
        }
        if (grade >= 2 && !finals) {
            attest(seat, year.whole(), "RUSSIAN");
            attest(seat, year.whole(), "MATHS");
            attest(seat, year.whole(), grade <= 4 ? "ENGLISH" : grade % 2 == 0 ? "HISTORY" : "BIOLOGY");
        }
    }

    private void attest(Seat seat, String period, String area) {
        Curriculum.Subject subject =
                school.curriculum().chief(area, seat.group().grade());
        String mark = school.attainment().of(period, seat.pupil()).get(subject.name());
        if (mark == null) {
            return;
        }
        Dice dice = Dice.of(seat.pupil().id(), subject.name(), period, "attestation");
        boolean exempt = seat.pupil().specialNeeds() && dice.chance(50);
        school.tables()
                .add("attestation")
                .with("period", period)
                .with("pupil_id", seat.pupil().id())
                .with("subject", subject.name())
                .with("mark", exempt ? "EXEMPT" : mark.equals("NA") || dice.chance(1) ? "NA" : near(mark, dice));
    }

    // Three of four confirm the mark; the rest are a step off, rather below than above.
    private static int near(String mark, Dice dice) {
        int roll = dice.between(1, 100);
        int moved = Integer.parseInt(mark) + (roll <= 76 ? 0 : roll <= 91 ? -1 : 1);
        return Math.max(mark.equals("3") && roll < 90 ? 3 : 2, Math.min(5, moved));
    }
}
