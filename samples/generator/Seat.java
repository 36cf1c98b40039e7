package school.quality.samples;

import java.time.LocalDate;

/** A pupil's time in one class of one year; {@code until} is the first day no longer there, null to the end. */
record Seat(ClassGroup group, Pupil pupil, LocalDate from, LocalDate until, String reason) {

    static Seat allYear(ClassGroup group, Pupil pupil) {
        return new Seat(group, pupil, group.year().firstDay(), null, null);
    }

    Seat leaving(LocalDate day, String why) {
        return new Seat(group, pupil, from, day, why);
    }

    boolean on(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    boolean atHome() {
        return pupil.studyForm() != null;
    }

    void write(Tables tables) {
        tables.add("pupils")
                .with("year", group.year().code())
                .with("pupil_id", pupil.id())
                .with("enrolled_on", from)
                .with("last_name", pupil.lastName())
                .with("first_name", pupil.firstName())
                .with("class", group.name())
                .with("birth_date", pupil.birth())
                .with("sex", pupil.boy() ? "M" : "F")
                .with("left_on", until)
                .with("leave_reason", reason)
                .with("special_needs", pupil.specialNeeds() ? true : null)
                .with("chronic_illness", pupil.chronicallyIll() ? true : null)
                .with("study_form", pupil.studyForm());
    }
}
