package school.quality.samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Marks of the halves and of the year. A pupil has a level in a subject; the teacher and the half move it a little. */
final class Attainment {

    static final double FIVE = 0.85;
    static final double FOUR = -0.68;
    static final double THREE = -2.25;

    private final Curriculum curriculum;
    private final Timetable timetable;
    private final Map<String, Map<String, String>> marks = new LinkedHashMap<>();

    Attainment(Curriculum curriculum, Timetable timetable) {
        this.curriculum = curriculum;
        this.timetable = timetable;
    }

    /** Marks by subject name of a pupil in a period; empty where there are none. */
    Map<String, String> of(String period, Pupil pupil) {
        return marks.getOrDefault(period + pupil.id(), Map.of());
    }

    /** How well the pupil does in the subject in the year; 0 is the middle of a four. */
    double level(Seat seat, Curriculum.Subject subject) {
        double lasting = 0.72 * seat.pupil().ability() + 0.3 * seat.pupil().leaning(subject.name());
        double yearly = 0.15
                * Dice.of(seat.pupil().id(), subject.name(), seat.group().year().code())
                        .gauss();
        double harder = 0.03 * Math.max(0, Math.min(seat.group().grade(), 9) - 4);
        double teaching = timetable.teacher(seat, subject, 1).effect();
        return lasting + yearly + teaching + subject.ease() - harder;
    }

    static int mark(double level) {
        return level > FIVE ? 5 : level > FOUR ? 4 : level > THREE ? 3 : 2;
    }

    void write(Year year, Roster roster, Tables tables) {
        for (int half = 1; half <= Year.HALVES; half++) {
            String period = year.half(half);
            LocalDate end = year.endOf(half);
            int part = half;
            roster.on(end, year).forEach(seat -> halfMarks(seat, period, part));
        }
        roster.on(year.lastDay(), year).forEach(seat -> yearMarks(seat, year));
        roster.of(year).forEach(seat -> put(seat, year, tables));
    }

    private void halfMarks(Seat seat, String period, int half) {
        if (seat.group().grade() == 1) {
            return;
        }
        Map<String, String> given = new LinkedHashMap<>();
        for (Curriculum.Subject subject : curriculum.of(seat.group().grade())) {
            given.put(subject.name(), halfMark(seat, subject, half));
        }
        marks.put(period + seat.pupil().id(), given);
    }

    private String halfMark(Seat seat, Curriculum.Subject subject, int half) {
        Pupil pupil = seat.pupil();
        if (subject.credit()) {
            return "CREDIT";
        } else if (subject.area().equals("SPORT") && pupil.exemptFromSport()) {
            return "EXEMPT";
        } else if (longAbsent(seat, half)
                && Dice.of(pupil.id(), subject.name(), "absent").chance(40)) {
            return "NA";
        }
        double mood = 0.12
                * Dice.of(pupil.id(), subject.name(), seat.group().year().half(half))
                        .gauss();
        return Integer.toString(mark(level(seat, subject) + mood + (half == 2 ? 0.05 : 0)));
    }

    // One pupil of a hundred misses too much of the first half to be assessed, one of four hundred of the second too.
    private static boolean longAbsent(Seat seat, int half) {
        int roll = Dice.of(seat.pupil().id(), seat.group().year().code(), "long absence")
                .between(1, 400);
        return half == 1 ? roll <= 4 : roll == 1;
    }

    private void yearMarks(Seat seat, Year year) {
        Map<String, String> first = of(year.half(1), seat.pupil());
        Map<String, String> second = of(year.half(2), seat.pupil());
        Map<String, String> whole = new LinkedHashMap<>();
        second.forEach((subject, mark) -> whole.put(subject, yearMark(first.getOrDefault(subject, mark), mark)));
        marks.put(year.whole() + seat.pupil().id(), whole);
    }

    /** The mean of the halves, rounded up from the half; a half that was not assessed leaves it to the other. */
    static String yearMark(String first, String second) {
        boolean figures = Character.isDigit(first.charAt(0)) && Character.isDigit(second.charAt(0));
        if (figures) {
            return Integer.toString((Integer.parseInt(first) + Integer.parseInt(second) + 1) / 2);
        }
        return second.equals("NA") ? first : second;
    }

    private void put(Seat seat, Year year, Tables tables) {
        for (String period : new String[] {year.half(1), year.half(2), year.whole()}) {
            if (!seat.on(lastDay(year, period))) {
                continue;
            }
            of(period, seat.pupil()).forEach((subject, mark) -> tables.add("marks")
                    .with("period", period)
                    .with("pupil_id", seat.pupil().id())
                    .with("subject", subject)
                    .with("mark", mark));
        }
    }

    private static LocalDate lastDay(Year year, String period) {
        return period.equals(year.half(1)) ? year.endOf(1) : year.lastDay();
    }
}
