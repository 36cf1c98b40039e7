package school.quality.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the year came to for each pupil: promotion, certificates, where leavers go, and their state exams. */
final class YearEnd {

    private final School school;

    YearEnd(School school) {
        this.school = school;
    }

    void write(Year year) {
        school.pupils(year).forEach(seat -> conclude(seat, year));
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
    private Optional<Curriculum.Subject> inClass(Seat seat, String name) {
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
            exam(seat, exam, scale.get(0), attempt, score, paper)
                    .with("staff_id", teacher == null ? null : teacher.id());
        }
    }

    private Tables.Row exam(Seat seat, String exam, String subject, int attempt, int score, ExamPaper paper) {
        return school.tables()
                .add("exams")
                .with("year", seat.group().year().code())
                .with("kind", exam.toUpperCase(Locale.ROOT))
                .with("pupil_id", seat.pupil().id())
                .with("subject", subject)
                .with("attempt", attempt)
                .with("score", score)
                .with("min_score", paper.pass())
                .with("mark", paper.mark(score));
    }
}
