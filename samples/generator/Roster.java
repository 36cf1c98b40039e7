package school.quality.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who sits in which class: a first year, its comings and goings, and the year after it. */
final class Roster {

    private static final int GRADE_10_PLACES = 26;

    private final Words words;
    private final Map<Integer, List<Seat>> seats = new TreeMap<>();
    private final Dice dice = Dice.of("roster");
    private int lastNumber = 1000;

    Roster(Words words) {
        this.words = words;
    }

    Roster grow(Year first, Year second) {
        List<Seat> start = new ArrayList<>();
        ClassGroup.of(first, words).forEach(group -> fill(start, group, dice.between(23, 27)));
        seats.put(first.start(), moved(start));
        seats.put(second.start(), moved(promoted(first, second)));
        finish(first);
        finish(second);
        return this;
    }

    List<Seat> of(Year year) {
        return seats.get(year.start());
    }

    List<Seat> on(LocalDate day, Year year) {
        return of(year).stream().filter(seat -> seat.on(day)).toList();
    }

    List<Seat> in(ClassGroup group, LocalDate day) {
        return on(day, group.year()).stream()
                .filter(seat -> seat.group().equals(group))
                .toList();
    }

    /** Whether a pupil of grade 9 stays for grade 10: two of three do, the abler rather. */
    static boolean staysForGrade10(Pupil pupil) {
        return pupil.ability() + 0.6 * pupil.leaning("grade 10") > -0.45;
    }

    private void fill(List<Seat> list, ClassGroup group, int size) {
        for (int i = 0; i < size; i++) {
            list.add(Seat.allYear(group, newPupil(group)));
        }
    }

    private Pupil newPupil(ClassGroup group) {
        boolean boy = dice.chance(49);
        String surname = dice.pick(words.list("surnames"));
        String id = surname.charAt(0) + "-" + ++lastNumber;
        LocalDate birth =
                LocalDate.of(group.year().start() - group.grade() - 6, 3, 1).plusDays(dice.between(0, 364));
        return new Pupil(
                id,
                boy ? surname : surname + words.text("female surname"),
                dice.pick(words.list(boy ? "boys" : "girls")),
                boy,
                birth,
                dice.gauss() + classEffect(group));
    }

    private double classEffect(ClassGroup group) {
        int place = words.letters().indexOf(group.letter());
        double older = group.grade() >= 10 ? 0.5 : 0;
        return List.of(0.35, 0.05, -0.15, -0.25).get(place)
                + older
                + 0.15 * Dice.of("class", group.cohort()).gauss();
    }

    private List<Seat> moved(List<Seat> start) {
        Year year = start.get(0).group().year();
        List<Seat> movers =
                dice.sample(start.stream().filter(s -> s.group().grade() < 11).toList(), 14);
        List<Seat> all = new ArrayList<>(start);
        movers.subList(0, 10).forEach(seat -> replace(all, seat, seat.leaving(someDay(year), whyLeft(seat))));
        movers.subList(10, 14).forEach(seat -> changeClass(all, seat, someDay(year)));
        for (int i = 0; i < 8; i++) {
            ClassGroup group = dice.pick(ClassGroup.of(year, words).subList(0, 28));
            all.add(new Seat(group, newPupil(group), someDay(year), null, null));
        }
        return all;
    }

    private LocalDate someDay(Year year) {
        return dice.day(year.on("09-22"), year.on("04-20"));
    }

    private String whyLeft(Seat seat) {
        int roll = dice.between(1, 10);
        boolean old = seat.group().grade() == 10;
        return roll <= 5 ? "MOVED" : roll <= 9 ? old ? "VOCATIONAL" : "OTHER_SCHOOL" : "OTHER";
    }

    private void changeClass(List<Seat> all, Seat seat, LocalDate day) {
        int other = seat.group().letter().equals(words.letters().get(0)) ? 1 : 0;
        ClassGroup target = new ClassGroup(
                seat.group().year(), seat.group().grade(), words.letters().get(other));
        replace(all, seat, seat.leaving(day, "CLASS_CHANGE"));
        all.add(new Seat(target, seat.pupil(), day, null, null));
    }

    private static void replace(List<Seat> all, Seat old, Seat now) {
        all.set(all.indexOf(old), now);
    }

    private List<Seat> promoted(Year first, Year second) {
        List<Seat> next = new ArrayList<>();
        for (Seat seat : on(first.lastDay(), first)) {
            if (seat.group().grade() < 11 && !leavesAfter(seat)) {
                next.add(Seat.allYear(target(seat, second), seat.pupil()));
            }
        }
        for (ClassGroup group : ClassGroup.of(second, words)) {
            int size = (int)
                    next.stream().filter(seat -> seat.group().equals(group)).count();
            fill(next, group, Math.max(0, wanted(group) - size));
        }
        return next;
    }

    private int wanted(ClassGroup group) {
        return group.grade() == 10 ? GRADE_10_PLACES - 1 : group.grade() == 1 ? dice.between(24, 27) : 24;
    }

    private boolean leavesAfter(Seat seat) {
        int grade = seat.group().grade();
        return grade == 11
                || (grade == 9
                        ? !staysForGrade10(seat.pupil())
                        : Dice.of(seat.pupil().id(), "summer").chance(1));
    }

    private ClassGroup target(Seat seat, Year year) {
        ClassGroup old = seat.group();
        if (old.grade() != 9) {
            return new ClassGroup(year, old.grade() + 1, old.letter());
        }
        int profile = seat.pupil().leaning("exact sciences") > 0 ? 0 : 1;
        return new ClassGroup(year, 10, words.letters().get(profile));
    }

    /** Those who leave after the last day of the year: graduates and movers of the summer. */
    private void finish(Year year) {
        List<Seat> all = seats.get(year.start());
        for (Seat seat : on(year.lastDay(), year)) {
            if (leavesAfter(seat)) {
                boolean graduate = seat.group().grade() == 9 || seat.group().grade() == 11;
                LocalDate day = LocalDate.of(year.start() + 1, graduate ? 6 : 8, graduate ? 27 : 20);
                replace(all, seat, seat.leaving(day, graduate ? "GRADUATED" : "MOVED"));
            }
        }
    }

    void write(Tables tables) {
        seats.values().forEach(year -> year.forEach(seat -> seat.write(tables)));
    }
}
