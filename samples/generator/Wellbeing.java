package school.quality.samples;

import java.time.LocalDate;
import java.util.List;

/** Attendance with its flu season, health, meals, the social passport, injuries and offences. */
final class Wellbeing {

    private final School school;

    Wellbeing(School school) {
        this.school = school;
    }

    void write(Year year) {
        for (int half = 1; half <= Year.HALVES; half++) {
            int part = half;
            school.roster().on(year.endOf(half), year).stream()
                    .filter(seat -> !seat.atHome())
                    .forEach(seat -> attendance(seat, year, part));
        }
        school.pupils(year).forEach(seat -> examinations(seat, year));
        school.pupils(year).forEach(seat -> meals(seat, year.whole()));
        if (year.equals(school.current())) {
            school.roster().on(year.endOf(1), year).forEach(seat -> meals(seat, year.half(1)));
        }
        school.pupils(year).forEach(seat -> socialPassport(seat, year));
        injuries(year);
        offences(year);
    }

    private void attendance(Seat seat, Year year, int half) {
        int weekly = school.curriculum().of(seat.group().grade()).stream()
                .mapToInt(subject -> subject.hours(seat.group().grade()))
                .sum();
        long days = seat.from().isAfter(year.startOf(half))
                ? year.endOf(half).toEpochDay() - seat.from().toEpochDay()
                : 7L * year.weeks(half);
        int due = (int) Math.max(weekly, weekly * Math.min(days, 7L * year.weeks(half)) / 7);
        Dice dice = Dice.of(seat.pupil().id(), year.half(half), "attendance");
        int ill = Math.min(due / 2, illWeeks(seat, dice, half) * weekly * dice.between(40, 90) / 100);
        school.tables()
                .add("attendance")
                .with("period", year.half(half))
                .with("pupil_id", seat.pupil().id())
                .with("lessons_due", due)
                .with("missed_illness", ill)
                .with("missed_excused", dice.chance(35) ? dice.between(1, 1 + due / 40) : 0)
                .with("missed_unexcused", Math.min(due / 4, truancy(seat, dice)));
    }

    // The flu comes in January and February, to the youngest more often.
    private static int illWeeks(Seat seat, Dice dice, int half) {
        int usual = seat.group().grade() <= 4 ? 58 : 48;
        int weeks = dice.chance(half == 2 ? usual + 22 : usual) ? dice.between(1, 2) : 0;
        return weeks + (seat.pupil().chronicallyIll() && dice.chance(40) ? 2 : 0);
    }

    private static int truancy(Seat seat, Dice dice) {
        boolean inclined = seat.pupil().atRisk()
                || (seat.group().grade() >= 8 && seat.pupil().leaning("truancy") > 1.4);
        return inclined ? dice.between(1, 16) : dice.chance(8) ? dice.between(1, 3) : 0;
    }

    private void examinations(Seat seat, Year year) {
        examine(seat, year.on("09-18"), year);
        examine(seat, year.on("04-15"), year);
    }

    private void examine(Seat seat, LocalDate day, Year year) {
        if (!seat.on(day)) {
            return;
        }
        Pupil pupil = seat.pupil();
        Dice dice = Dice.of(pupil.id(), day, "health");
        double frailty = pupil.leaning("frailty") + 0.03 * seat.group().grade() + 0.12 * dice.gauss();
        int group = pupil.chronicallyIll() ? frailty > 1.3 ? 4 : 3 : frailty > 1.1 ? 3 : frailty > -0.7 ? 2 : 1;
        boolean spring = day.getMonthValue() == 4;
        school.tables()
                .add("health")
                .with("pupil_id", pupil.id())
                .with("examined_on", day)
                .with("health_group", group)
                .with("pe_group", sportGroup(pupil, group))
                .with("physical_development", development(pupil))
                .with("was_ill", spring ? dice.chance(62) : null);
    }

    private static String sportGroup(Pupil pupil, int group) {
        return pupil.exemptFromSport()
                ? "EXEMPT"
                : group <= 1
                        ? "BASIC"
                        : group == 2
                                ? pupil.leaning("sport") > -0.9 ? "BASIC" : "PREPARATORY"
                                : group == 3 ? "PREPARATORY" : "SPECIAL_A";
    }

    private static String development(Pupil pupil) {
        double value = pupil.leaning("development");
        return value > 2.2 ? "SHARPLY_DISHARMONIOUS" : value > 1.15 ? "DISHARMONIOUS" : "HARMONIOUS";
    }

    private void meals(Seat seat, String period) {
        Dice dice = Dice.of(seat.pupil().id(), period, "meals");
        boolean primary = seat.group().grade() <= 4;
        boolean entitled = primary
                || in(seat, "LARGE_FAMILY")
                || in(seat, "LOW_INCOME")
                || seat.pupil().specialNeeds();
        boolean exempt = !seat.atHome() && Dice.of(seat.pupil().id(), "diet").chance(1);
        boolean hot = !seat.atHome()
                && !exempt
                && dice.chance(primary ? 99 : seat.group().grade() <= 9 ? 88 : 74);
        school.tables()
                .add("meals")
                .with("period", period)
                .with("pupil_id", seat.pupil().id())
                .with("hot", hot)
                .with("free", hot && entitled && dice.chance(97))
                .with("entitled", entitled ? true : null)
                .with("exempt", exempt ? true : null);
    }

    private boolean in(Seat seat, String category) {
        int percent = school.words().rows("social").stream()
                .filter(row -> row.get(0).equals(category))
                .mapToInt(row -> Integer.parseInt(row.get(1)))
                .sum();
        return category.equals("RISK_GROUP")
                ? seat.pupil().atRisk()
                : Dice.of(seat.pupil().id(), category).chance(percent);
    }

    private void socialPassport(Seat seat, Year year) {
        for (String category : school.words().list("social")) {
            if (in(seat, category)) {
                school.tables()
                        .add("social_passport")
                        .with("period", year.whole())
                        .with("pupil_id", seat.pupil().id())
                        .with("category", category);
            }
        }
    }

    private void injuries(Year year) {
        Dice dice = Dice.of("injuries", year.code());
        List<List<String>> places = school.words().rows("injuries");
        boolean current = year.equals(school.current());
        for (Seat seat : dice.sample(school.pupils(year), current ? 4 : 5)) {
            List<String> place = dice.pick(current ? places.subList(0, 4) : places);
            school.tables()
                    .add("injuries")
                    .with("pupil_id", seat.pupil().id())
                    .with("happened_on", dice.day(later(seat.from(), year.on("09-10")), year.lastDay()))
                    .with("severity", place.get(1))
                    .with("place", place.get(0));
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void offences(Year year) {
        List<Seat> older = school.pupils(year).stream()
                .filter(seat -> seat.group().grade() >= 7 && seat.pupil().leaning("truancy") > 0.8)
                .toList();
        Dice dice = Dice.of("offences", year.code());
        for (Seat seat : dice.sample(older, 3)) {
            LocalDate day = dice.day(later(seat.from(), year.on("10-01")), year.on("03-31"));
            offence(seat, day, "OFFENCE");
            if (dice.chance(60)) {
                offence(seat, day.plusDays(12), "REGISTER")
                        .with("removed_on", dice.chance(40) ? day.plusDays(190) : null);
            }
        }
    }

    private Tables.Row offence(Seat seat, LocalDate day, String kind) {
        return school.tables()
                .add("offences")
                .with("pupil_id", seat.pupil().id())
                .with("registered_on", day)
                .with("kind", kind);
    }
}
