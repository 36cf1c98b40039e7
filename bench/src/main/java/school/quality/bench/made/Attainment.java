package school.quality.bench.made;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.bench.made.Roll.SchoolClass;

/** What pupils know: marks in 15 subjects and three periods, papers, examinations, the end of the year. */
final class Attainment {

    private static final List<String> LEVELS = List.of("HIGH", "MEDIUM", "MEDIUM", "LOW");
    private static final int LAST_GRADE_WITHOUT_MARKS = 1;

    private final Roll roll;
    private final Tables tables;
    private final Dice dice;

    Attainment(Roll roll, Tables tables, Dice dice) {
        this.roll = roll;
        this.tables = tables;
        this.dice = dice;
    }

    void write() {
        roll.classes().forEach(of -> of.pupils().forEach(pupil -> write(of, pupil)));
    }

    private void write(SchoolClass of, String pupil) {
        int strength = dice.between(3, 5);
        for (String period : Roll.PERIODS) {
            for (int subject = 0; subject < Roll.SUBJECTS.size(); subject++) {
                marks(of, pupil, period, subject, strength);
            }
        }
        for (int subject : new int[] {0, 2}) {
            attestation(of, pupil, subject, strength);
        }
        outcomes(pupil);
        diagnostics(of, pupil, strength);
        if (of.grade() == 9 || of.grade() == 11) {
            examinations(of, pupil, strength);
        }
        yearOutcome(of, pupil);
    }

    private void marks(SchoolClass of, String pupil, String period, int subject, int strength) {
        Object mark = of.grade() == LAST_GRADE_WITHOUT_MARKS ? "CREDIT" : dice.chance(1) ? "NA" : mark(strength);
        tables.row("marks", period, pupil, Roll.SUBJECTS.get(subject), mark, of.teacherOf(subject));
    }

    private int mark(int strength) {
        return Math.max(2, Math.min(5, strength + dice.between(-1, 1)));
    }

    private void attestation(SchoolClass of, String pupil, int subject, int strength) {
        if (of.grade() > LAST_GRADE_WITHOUT_MARKS) {
            tables.row(
                    "attestation",
                    Roll.WHOLE_YEAR,
                    pupil,
                    Roll.SUBJECTS.get(subject),
                    mark(strength),
                    of.teacherOf(subject));
        }
    }

    private void outcomes(String pupil) {
        tables.row("outcomes", Roll.WHOLE_YEAR, "METASUBJECT", pupil, dice.of(LEVELS), null);
        tables.row("outcomes", Roll.WHOLE_YEAR, "PERSONAL", pupil, dice.of(LEVELS), null);
        tables.row("outcomes", Roll.WHOLE_YEAR, "UPBRINGING", pupil, dice.of(LEVELS), null);
    }

    private void diagnostics(SchoolClass of, String pupil, int strength) {
        switch (of.grade()) {
            case 1 -> paper("READINESS_1", "2025-09-17", pupil, null, null, dice.of(LEVELS), null);
            case 4 -> paper("KNOWLEDGE_4", "2026-04-15", pupil, 2, mark(strength), null, of.teacherOf(2));
            case 5 -> paper("ADAPTATION_5", "2025-10-15", pupil, null, null, dice.of(LEVELS), null);
            default -> paper("THEMATIC_FEB", "2026-02-11", pupil, 0, mark(strength), null, of.teacherOf(0));
        }
    }

    private void paper(
            String kind,
            String day,
            String pupil,
            @Nullable Integer subject,
            @Nullable Integer mark,
            @Nullable String level,
            @Nullable String teacher) {
        String name = subject == null ? null : Roll.SUBJECTS.get(subject);
        tables.row("diagnostics", kind, day, pupil, name, mark, level, teacher);
    }

    private void examinations(SchoolClass of, String pupil, int strength) {
        for (int subject : new int[] {0, 2, 7, 5}) {
            if (of.grade() == 9) {
                exam("OGE", pupil, subject, of, dice.between(8, 32), 8, mark(strength));
            } else {
                exam("EGE", pupil, subject, of, dice.between(30, 100), 36, null);
            }
        }
    }

    private void exam(
            String kind, String pupil, int subject, SchoolClass of, int score, int minimum, @Nullable Integer mark) {
        tables.row(
                "exams",
                Roll.YEAR,
                kind,
                pupil,
                Roll.SUBJECTS.get(subject),
                1,
                of.teacherOf(subject),
                score,
                minimum,
                mark);
    }

    private void yearOutcome(SchoolClass of, String pupil) {
        boolean leaver = of.grade() == 9 || of.grade() == 11;
        tables.row(
                "year_outcomes",
                Roll.YEAR,
                pupil,
                leaver ? "GRADUATED" : dice.chance(2) ? "CONDITIONAL" : "PROMOTED",
                leaver ? dice.chance(5) ? "DISTINCTION" : "ORDINARY" : null,
                dice.chance(5),
                null,
                leaver ? dice.of(List.of("GRADE_10", "SPO", "UNIVERSITY")) : null);
    }
}
