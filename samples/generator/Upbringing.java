package school.quality.samples;

import java.time.LocalDate;
import java.util.List;

/** Events and who came, what pupils do after lessons, programmes, outcomes of upbringing and the parents' bodies. */
final class Upbringing {

    private static final List<String> AREAS = List.of("METASUBJECT", "PERSONAL", "UPBRINGING");

    private final School school;

    Upbringing(School school) {
        this.school = school;
    }

    void write(Year year) {
        school.pupils(year).forEach(seat -> AREAS.forEach(area -> outcome(seat, area, year)));
        school.words().rows("events").forEach(row -> schoolEvent(year, row));
        school.words().rows("class events").forEach(row -> classEvents(year, row));
        school.pupils(year).forEach(seat -> interests(seat, year));
        List<String> periods = year.equals(school.current())
                ? List.of(year.half(1), year.half(2), year.whole())
                : List.of(year.whole());
        periods.forEach(period -> programmes(year, period));
        parentBodies(year);
    }

    private void outcome(Seat seat, String area, Year year) {
        Pupil pupil = seat.pupil();
        double value = 0.5 * pupil.ability()
                + 0.7 * pupil.leaning(area)
                + 0.3 * Dice.of(pupil.id(), area, year.code()).gauss();
        boolean upbringing = area.equals("UPBRINGING");
        String level = upbringing ? fourLevels(value) : Examinations.threeLevels(value);
        int hundredths = (int) Math.round(390 + 45 * value);
        school.tables()
                .add("outcomes")
                .with("period", year.whole())
                .with("area", area)
                .with("pupil_id", pupil.id())
                .with("level", level)
                .with(
                        "score",
                        upbringing ? java.math.BigDecimal.valueOf(Math.max(100, Math.min(500, hundredths)), 2) : null);
    }

    private static String fourLevels(double value) {
        return value > 0.8 ? "HIGH" : value > -0.3 ? "GOOD" : value > -1.5 ? "MEDIUM" : "LOW";
    }

    private void schoolEvent(Year year, List<String> row) {
        Dice dice = Dice.of("event", row.get(0), year.code());
        int pupils = school.pupils(year).size();
        LocalDate day = year.on(row.get(2));
        boolean held = dice.chance(95);
        List<Employee> hosts = dice.sample(teaching(year, day), dice.between(6, 18));
        List<Seat> parents = dice.sample(present(year, day), dice.between(5, 45));
        Tables.Row event = event(row.get(0), day, row.get(1))
                .with("school_contest", row.get(3).equals("yes") ? true : null);
        if (held) {
            event.with("held_on", dice.chance(90) ? day : day.plusDays(1))
                    .with("pupils", dice.share(pupils, Integer.parseInt(row.get(4))))
                    .with("staff", hosts.size())
                    .with("parents", parents.size());
            hosts.forEach(host -> participant(row.get(0), day).with("staff_id", host.id()));
            parents.forEach(seat ->
                    participant(row.get(0), day).with("pupil_id", seat.pupil().id()));
        }
    }

    private List<Employee> teaching(Year year, LocalDate day) {
        return school.staff().in(year).stream()
                .filter(person -> person.teaching() && person.worksOn(day))
                .toList();
    }

    private List<Seat> present(Year year, LocalDate day) {
        return school.pupils(year).stream().filter(seat -> seat.on(day)).toList();
    }

    private Tables.Row event(String name, LocalDate day, String level) {
        return school.tables()
                .add("upbringing_events")
                .with("event", name)
                .with("planned_on", day)
                .with("level", level);
    }

    private Tables.Row participant(String event, LocalDate day) {
        return school.tables().add("event_participants").with("event", event).with("planned_on", day);
    }

    private void classEvents(Year year, List<String> row) {
        LocalDate day = year.on(row.get(1));
        for (ClassGroup group : school.classes(year)) {
            Dice dice = Dice.of("class event", row.get(0), year.code(), group.name());
            List<Seat> seats = school.roster().in(group, day);
            if (!dice.chance(40)) {
                continue;
            }
            List<Seat> parents = dice.sample(seats, dice.between(0, 5));
            event(row.get(0), day, "SCHOOL")
                    .with("class", group.name())
                    .with("held_on", dice.chance(93) ? day : null)
                    .with("pupils", dice.share(seats.size(), 88))
                    .with("staff", 1)
                    .with("parents", parents.size());
            parents.forEach(seat ->
                    participant(row.get(0), day).with("pupil_id", seat.pupil().id()));
        }
    }

    private void interests(Seat seat, Year year) {
        Dice dice = Dice.of(seat.pupil().id(), "interests", year.code());
        boolean selfGoverning = seat.group().grade() >= 5 && dice.chance(17);
        int many = 0;
        for (List<String> row : school.words().rows("interests")) {
            boolean interested = dice.chance(Integer.parseInt(row.get(1)));
            if (interested) {
                school.tables()
                        .add("activities")
                        .with("period", year.whole())
                        .with("pupil_id", seat.pupil().id())
                        .with("interest", row.get(0))
                        .with("covered", dice.chance(81))
                        .with("self_government", selfGoverning && many++ == 0 ? true : null);
            }
        }
    }

    /** Whether the pupil is enrolled in the programme this year. */
    static boolean inProgramme(School school, Seat seat, String programme) {
        List<String> row = school.words().rows("programmes").stream()
                .filter(each -> each.get(0).equals(programme))
                .findFirst()
                .orElseThrow();
        boolean wants = Dice.of(
                        seat.pupil().id(), programme, seat.group().year().code())
                .chance(Integer.parseInt(row.get(5)));
        return Achievements.inGrades(seat, row.get(3)) && wants;
    }

    private void programmes(Year year, String period) {
        LocalDate day = period.equals(year.half(1)) ? year.endOf(1) : year.lastDay();
        for (List<String> row : school.words().rows("programmes")) {
            Employee leader = school.staff()
                    .ofArea(row.get(2))
                    .filter(person -> person.staysAll(year))
                    .findFirst()
                    .orElseThrow();
            school.tables()
                    .add("programmes")
                    .with("period", period)
                    .with("programme", row.get(0))
                    .with("direction", row.get(1))
                    .with("places", row.get(4))
                    .with("staff_id", leader.id());
            school.roster().on(day, year).stream()
                    .filter(seat -> inProgramme(school, seat, row.get(0)))
                    .forEach(seat -> school.tables()
                            .add("extra_programmes")
                            .with("period", period)
                            .with("programme", row.get(0))
                            .with("pupil_id", seat.pupil().id()));
        }
    }

    private void parentBodies(Year year) {
        for (ClassGroup group : school.classes(year)) {
            int parents = school.roster().in(group, year.lastDay()).size() * 9 / 5;
            body(year, "CLASS_COMMITTEE", Dice.of("committee", group.name()).between(3, 5))
                    .with("class", group.name())
                    .with("parents", parents);
        }
        body(year, "SCHOOL_COMMITTEE", 14);
        body(year, "GOVERNING_COUNCIL", 7);
        body(year, "TRUSTEES", 5);
    }

    private Tables.Row body(Year year, String body, int members) {
        return school.tables()
                .add("parent_bodies")
                .with("period", year.whole())
                .with("body", body)
                .with("members", members);
    }
}
