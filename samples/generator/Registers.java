package school.quality.samples;

/** The registers of both years and the marks, on which everything else rests. */
final class Registers {

    private final School school;

    Registers(School school) {
        this.school = school;
    }

    private Tables tables() {
        return school.tables();
    }

    void write() {
        tables().add("schools")
                .with("school", "G1")
                .with("name", school.words().text("school"))
                .with("municipality", school.words().text("municipality"))
                .with("region", school.words().text("region"));
        school.roster().write(tables());
        for (Year year : school.years()) {
            periods(year);
            school.staff().write(year, school.timetable(), tables());
            classes(year);
            school.attainment().write(year, school.roster(), tables());
        }
    }

    private void periods(Year year) {
        for (int half = 1; half <= Year.HALVES; half++) {
            tables().add("periods")
                    .with("period", year.half(half))
                    .with("year", year.code())
                    .with("kind", "HALF_YEAR")
                    .with("starts_on", year.startOf(half))
                    .with("ends_on", year.endOf(half))
                    .with("weeks", year.weeks(half));
        }
        tables().add("periods")
                .with("period", year.whole())
                .with("year", year.code())
                .with("kind", "YEAR")
                .with("starts_on", year.firstDay())
                .with("ends_on", year.lastDay())
                .with("weeks", year.weeks(1) + year.weeks(2));
    }

    private void classes(Year year) {
        for (ClassGroup group : school.classes(year)) {
            tables().add("classes")
                    .with("year", year.code())
                    .with("class", group.name())
                    .with("grade", group.grade())
                    .with("class_teacher", school.leaders().of(group).id())
                    .with("capacity", group.capacity());
        }
        for (int half = 1; half <= Year.HALVES; half++) {
            load(year, half);
        }
        school.roster().of(year).forEach(this::groups);
    }

    private void load(Year year, int half) {
        for (Timetable.Lesson lesson : school.timetable().lessons(year, half)) {
            int planned = lesson.hours() * year.weeks(half);
            Dice dice = Dice.of(
                    "given",
                    year.half(half),
                    lesson.group().name(),
                    lesson.subject().name(),
                    lesson.part());
            int lost = dice.chance(18) ? dice.between(1, Math.max(1, planned / 14)) : 0;
            tables().add("teaching_load")
                    .with("period", year.half(half))
                    .with("staff_id", lesson.teacher().id())
                    .with("class", lesson.group().name())
                    .with("subject", lesson.subject().name())
                    .with("group", lesson.part())
                    .with("lessons_planned", planned)
                    .with("lessons_given", dice.chance(3) ? planned + 1 : planned - lost);
        }
    }

    private void groups(Seat seat) {
        for (Curriculum.Subject subject : school.curriculum().of(seat.group().grade())) {
            String part = school.timetable().part(seat, subject);
            if (!part.isEmpty()) {
                tables().add("groups")
                        .with("year", seat.group().year().code())
                        .with("class", seat.group().name())
                        .with("subject", subject.name())
                        .with("pupil_id", seat.pupil().id())
                        .with("group", part);
            }
        }
    }
}
