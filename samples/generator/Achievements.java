package school.quality.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Olympiads from stage to stage, contests and competitions: many at school, few beyond the region. */
final class Achievements {

    private static final List<String> OLYMPIAD_AREAS = List.of(
            "RUSSIAN",
            "MATHS",
            "ENGLISH",
            "HISTORY",
            "GEOGRAPHY",
            "BIOLOGY",
            "PHYSICS",
            "CHEMISTRY",
            "COMPUTING",
            "SPORT");
    private static final int[] PASS_ON = {48, 34, 30};

    private final School school;

    Achievements(School school) {
        this.school = school;
    }

    void write(Year year) {
        for (String area : OLYMPIAD_AREAS) {
            olympiad(year, area);
        }
        school.words().rows("contests").forEach(row -> event(year, "CONTEST", row));
        school.words().rows("competitions").forEach(row -> event(year, "COMPETITION", row));
    }

    private void olympiad(Year year, String area) {
        List<Seat> here = new ArrayList<>();
        for (Seat seat : school.pupils(year)) {
            boolean learns = seat.group().grade() >= 5
                    && school.curriculum().has(area, seat.group().grade());
            if (learns && seat.pupil().ability() + seat.pupil().leaning("olympiad " + area) > 1.75) {
                here.add(seat);
            }
        }
        List<List<String>> stages = school.words().rows("olympiads");
        for (int stage = 0; stage < stages.size() && !here.isEmpty(); stage++) {
            here = stage(year, area, stages.get(stage), here, stage);
        }
    }

    /** Writes a stage and returns those who go on to the next. */
    private List<Seat> stage(Year year, String area, List<String> row, List<Seat> here, int stage) {
        List<Seat> next = new ArrayList<>();
        LocalDate day = year.on(row.get(2)).plusDays(2L * OLYMPIAD_AREAS.indexOf(area));
        for (Seat seat : here) {
            if (!seat.on(day)) {
                continue;
            }
            Dice dice = Dice.of(seat.pupil().id(), area, row.get(1), year.code());
            String result = result(dice, seat.pupil().leaning("olympiad " + area) > 1.2 ? 55 : 24);
            put(
                            seat,
                            row.get(0),
                            day,
                            school.curriculum()
                                    .chief(area, seat.group().grade())
                                    .name(),
                            "OLYMPIAD",
                            row.get(1),
                            result)
                    .with(
                            "staff_id",
                            school.timetable().ofArea(seat, area).orElseThrow().id());
            if (stage < PASS_ON.length && !result.equals("PARTICIPANT") && dice.chance(PASS_ON[stage])) {
                next.add(seat);
            }
        }
        return next;
    }

    private static String result(Dice dice, int prizes) {
        int roll = dice.between(1, 100);
        return roll <= prizes / 3 ? "WINNER" : roll <= prizes ? "PRIZE" : "PARTICIPANT";
    }

    private Tables.Row put(
            Seat seat, String event, LocalDate day, String subject, String kind, String level, String result) {
        return school.tables()
                .add("achievements")
                .with("pupil_id", seat.pupil().id())
                .with("event", event)
                .with("held_on", day)
                .with("subject", subject)
                .with("kind", kind)
                .with("level", level)
                .with("result", result);
    }

    // Two of a hundred more every year: the school grows into contests.
    private void event(Year year, String kind, List<String> row) {
        int month = Integer.parseInt(row.get(2));
        LocalDate day = year.on(
                "%02d-%02d".formatted(month, Dice.of(row.get(0), year.code()).between(9, 26)));
        int percent = Integer.parseInt(row.get(7)) + (year.equals(school.current()) && month % 2 == 0 ? 1 : 0);
        for (Seat seat : school.pupils(year)) {
            boolean takesPart =
                    Dice.of(seat.pupil().id(), row.get(0), year.code()).chance(chance(seat, percent));
            if (inGrades(seat, row.get(6)) && seat.on(day) && takesPart) {
                takePart(seat, kind, row, day);
            }
        }
    }

    static boolean inGrades(Seat seat, String range) {
        int[] ends = Arrays.stream(range.split("-")).mapToInt(Integer::parseInt).toArray();
        return seat.group().grade() >= ends[0] && seat.group().grade() <= ends[1];
    }

    private static int chance(Seat seat, int percent) {
        return (int) Math.round(percent * Math.max(0.3, 1 + 0.5 * seat.pupil().ability()));
    }

    private void takePart(Seat seat, String kind, List<String> row, LocalDate day) {
        boolean remote = row.get(3).equals("REMOTE");
        Dice dice = Dice.of(seat.pupil().id(), row.get(0), day);
        String programme = row.get(8);
        boolean learnt = !programme.isEmpty() && Upbringing.inProgramme(school, seat, programme);
        put(
                        seat,
                        row.get(0),
                        day,
                        row.get(4),
                        kind,
                        row.get(1),
                        result(dice, remote ? 55 : row.get(1).equals("SCHOOL") ? 28 : 36))
                .with("mode", remote ? "REMOTE" : dice.chance(50) ? "IN_PERSON" : null)
                .with("staff_id", mentor(seat, row.get(5)).id())
                .with("programme", learnt ? programme : null);
    }

    private Employee mentor(Seat seat, String area) {
        Employee head = school.leaders().of(seat.group());
        return area.equals("HEAD")
                ? head
                : school.timetable().ofArea(seat, area).orElse(head);
    }
}
