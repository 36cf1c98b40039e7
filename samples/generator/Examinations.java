package school.quality.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Check works, interim attestation, state exams and what the year came to for each pupil. */
final class Examinations {

    private final School school;

    Examinations(School school) {
        this.school = school;
    }

    void write(Year year) {
        monitoring(year);
        school.pupils(year).forEach(seat -> attest(seat, year));
        school.pupils(year).forEach(seat -> conclude(seat, year));
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

    private void conclude(Seat seat, Year year) {
        List<String> marks = new ArrayList<>(
                school.attainment().of(year.whole(), seat.pupil()).values());
        long failed = marks.stream()
                .filter(mark -> mark.equals("2") || mark.equals("NA"))
                .count();
        boolean fives = !marks.isEmpty() && marks.stream().allMatch(mark -> !"432NA".contains(mark));
        int grade = seat.group().grade();
        boolean leaver = grade == 9 || grade == 11;
        Tables.Row row = school.tables()
                .add("year_outcomes")
                .with("year", year.code())
                .with("pupil_id", seat.pupil().id())
                .with("decision", leaver ? leaverDecision(failed) : decision(failed, year));
        if (leaver) {
            finish(row, seat, failed > 0, fives);
        } else if (grade > 1) {
            row.with("commendation_sheet", fives);
        }
    }

    private String decision(long failed, Year year) {
        return failed == 0 ? "PROMOTED" : failed >= 4 && year.equals(school.current()) ? "REPEAT" : "CONDITIONAL";
    }

    private static String leaverDecision(long failed) {
        return failed == 0 ? "GRADUATED" : "NOT_ADMITTED";
    }

    private void finish(Tables.Row row, Seat seat, boolean failed, boolean fives) {
        row.with("certificate", failed ? "NONE" : fives ? "DISTINCTION" : "ORDINARY")
                .with("subject_commendations", failed ? null : commendations(seat))
                .with("destination", failed ? null : destination(seat));
        if (!failed && seat.group().grade() == 9) {
            sitAll(seat, "oge");
        } else if (!failed) {
            sitAll(seat, "ege");
        }
    }

    private String commendations(Seat seat) {
        List<String> best = school.curriculum().of(seat.group().grade()).stream()
                .filter(subject -> !subject.credit() && school.attainment().level(seat, subject) > 2.05)
                .sorted(Comparator.comparing(Curriculum.Subject::name))
                .map(Curriculum.Subject::name)
                .limit(2)
                .toList();
        return String.join(",", best);
    }

    private static String destination(Seat seat) {
        Dice dice = Dice.of(seat.pupil().id(), "destination");
        int roll = dice.between(1, 100);
        if (seat.group().grade() == 11) {
            return roll <= 78 ? "UNIVERSITY" : roll <= 93 ? "SPO" : roll <= 97 ? "WORK" : "OTHER";
        } else if (Roster.staysForGrade10(seat.pupil())) {
            return "GRADE_10";
        }
        return roll <= 82 ? "SPO" : roll <= 92 ? "GRADE_10" : roll <= 96 ? "NPO" : null;
    }

    private void sitAll(Seat seat, String exam) {
        List<List<String>> scale = school.words().rows(exam);
        sit(seat, exam, scale.get(0));
        sit(seat, exam, scale.get(1));
        scale.subList(2, scale.size()).stream()
                .filter(row -> inClass(seat, row.get(0)).isPresent())
                .sorted(Comparator.comparing(row -> -liking(seat, row)))
                .limit(2)
                .forEach(row -> sit(seat, exam, row));
    }

    private static double liking(Seat seat, List<String> row) {
        return Integer.parseInt(row.get(row.size() - 1)) / 18.0
                + 1.2 * seat.pupil().leaning(row.get(0));
    }

    // The exam in mathematics has a name of its own; the journal knows algebra and geometry.
    private java.util.Optional<Curriculum.Subject> inClass(Seat seat, String name) {
        return school.curriculum().of(seat.group().grade()).stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }

    private void sit(Seat seat, String exam, List<String> scale) {
        Curriculum.Subject subject = inClass(seat, scale.get(0))
                .orElseGet(() -> school.curriculum().chief("MATHS", seat.group().grade()));
        Employee teacher =
                subject.name().equals(scale.get(0)) ? null : school.timetable().teacher(seat, subject, 2);
        ExamPaper paper = ExamPaper.of(exam, scale);
        double level = school.attainment().level(seat, subject);
        boolean passed = false;
        for (int attempt = 1; attempt <= 2 && !passed; attempt++) {
            double luck = 0.3
                    * Dice.of(seat.pupil().id(), scale.get(0), exam, attempt).gauss();
            int score = paper.score(level + luck + 0.9 * (attempt - 1));
            passed = score >= paper.pass();
            school.tables()
                    .add("exams")
                    .with("year", seat.group().year().code())
                    .with("kind", exam.toUpperCase())
                    .with("pupil_id", seat.pupil().id())
                    .with("subject", scale.get(0))
                    .with("attempt", attempt)
                    .with("staff_id", teacher == null ? null : teacher.id())
                    .with("score", score)
                    .with("min_score", paper.pass())
                    .with("mark", paper.mark(score));
        }
    }
}
