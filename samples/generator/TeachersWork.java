package school.quality.samples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What teachers do beside their lessons: visits, plans for single pupils, courses, activities, elective courses. */
final class TeachersWork {

    private final School school;

    TeachersWork(School school) {
        this.school = school;
    }

    void write(Year year) {
        List<Employee> teachers = school.staff().teachersOn(year.lastDay()).stream()
                .filter(Employee::teaching)
                .toList();
        teachers.forEach(teacher -> visits(teacher, teachers, year));
        teachers.forEach(teacher -> activities(teacher, year));
        if (year.equals(school.current())) {
            teachers.forEach(teacher -> training(teacher, year));
            electives(year);
        }
        school.pupils(year).forEach(seat -> individualWork(seat, year));
    }

    private void visits(Employee visitor, List<Employee> teachers, Year year) {
        Dice dice = Dice.of("visits", visitor.id(), year.code());
        List<Employee> others = teachers.stream()
                .filter(other -> !other.equals(visitor) && other.staysAll(year))
                .sorted(Comparator.comparing(
                        other -> !other.post().union().equals(visitor.post().union())))
                .toList();
        List<Employee> near = others.subList(0, 8);
        for (Employee visited : dice.sample(near, dice.between(1, 2 + visitor.zeal() / 20))) {
            visit(visitor, visited, "PEER", year, dice, false);
        }
        if (visitor.staysAll(year)) {
            Employee deputy = dice.pick(school.staff().deputies());
            visit(deputy, visitor, "CONTROL", year, dice, false);
        }
    }

    private void visit(Employee visitor, Employee visited, String kind, Year year, Dice dice, boolean elective) {
        List<Timetable.Lesson> lessons = school.timetable().lessons(year, 1).stream()
                .filter(lesson -> lesson.teacher().equals(visited))
                .toList();
        Timetable.Lesson lesson = dice.pick(lessons);
        LocalDate planned = dice.day(later(year.on("09-25"), visitor.hired()), year.on("05-15"));
        boolean held = dice.chance(kind.equals("PEER") ? 88 : 96);
        Tables.Row row = school.tables()
                .add("lesson_visits")
                .with("visitor", visitor.id())
                .with("staff_id", visited.id())
                .with("planned_on", planned)
                .with("kind", kind)
                .with("subject", lesson.subject().name())
                .with("class", lesson.group().name())
                .with("lesson", school.words().text("theme") + " " + dice.between(3, 60))
                .with("elective", elective ? true : null);
        if (held) {
            assess(row.with("held_on", planned.plusDays(dice.chance(85) ? 0 : 2)), visited, dice);
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static void assess(Tables.Row row, Employee visited, Dice dice) {
        int halves = (int) Math.max(28, Math.min(60, Math.round(49 + 12 * visited.effect() + 4 * dice.gauss())));
        row.with("score", halves % 2 == 0 ? halves / 2 : halves / 2 + ".5")
                .with("max_score", 30)
                .with("modern_methods", dice.chance(6) ? null : dice.chance(visited.zeal()))
                .with("internet_used", dice.chance(6) ? null : dice.chance(visited.zeal() - 5));
    }

    private void activities(Employee teacher, Year year) {
        Dice dice = Dice.of("activities", teacher.id(), year.code());
        for (List<String> row : school.words().rows("activities of teachers")) {
            boolean hard = !row.get(2).equals("SCHOOL");
            if (teacher.staysAll(year) && dice.chance(teacher.zeal() / (hard ? 5 : 2))) {
                activity(teacher, row, year, dice);
            }
        }
    }

    private void activity(Employee teacher, List<String> row, Year year, Dice dice) {
        boolean contest = row.get(1).equals("CONTEST");
        int roll = dice.between(1, 10);
        school.tables()
                .add("teacher_activities")
                .with("staff_id", teacher.id())
                .with("kind", row.get(1))
                .with("activity", row.get(0))
                .with("held_on", dice.day(year.on("10-05"), year.on("05-20")))
                .with("level", row.get(2))
                .with("result", !contest ? null : roll <= 2 ? "WINNER" : roll <= 5 ? "PRIZE" : "PARTICIPANT")
                .with("involvement", row.get(1).equals("INNOVATION") ? Examinations.threeLevels(dice.gauss()) : null);
    }

    private void training(Employee teacher, Year year) {
        Dice dice = Dice.of("training", teacher.id());
        for (List<String> row : dice.sample(school.words().rows("training"), dice.between(0, 3))) {
            LocalDate from = later(teacher.hired(), LocalDate.of(year.start() - 2, 9, 1));
            school.tables()
                    .add("training")
                    .with("staff_id", teacher.id())
                    .with("course", row.get(0))
                    .with("finished_on", dice.day(from, year.lastDay()))
                    .with("hours", row.get(1))
                    .with("document", school.words().text("document") + " " + dice.between(100_000, 999_999));
        }
    }

    private void electives(Year year) {
        for (List<String> row : school.words().rows("electives")) {
            Employee leader = school.staff()
                    .ofArea(row.get(1))
                    .filter(person -> person.staysAll(year))
                    .findFirst()
                    .orElseThrow();
            school.pupils(year).stream()
                    .filter(seat -> Achievements.inGrades(seat, row.get(2)))
                    .forEach(seat -> attend(seat, row, leader, year));
            Dice dice = Dice.of("elective visit", row.get(0));
            visit(dice.pick(school.staff().deputies()), leader, "CONTROL", year, dice, true);
        }
    }

    private void attend(Seat seat, List<String> row, Employee leader, Year year) {
        Dice dice = Dice.of(seat.pupil().id(), row.get(0));
        if (!dice.chance(Integer.parseInt(row.get(3)))) {
            return;
        }
        String level = Examinations.threeLevels(seat.pupil().ability() + 0.6 * dice.gauss());
        boolean assessed = dice.chance(94);
        for (String period : List.of(year.half(1), year.whole())) {
            boolean whole = period.equals(year.whole());
            if (whole || seat.on(year.endOf(1))) {
                school.tables()
                        .add("electives")
                        .with("period", period)
                        .with("course", row.get(0))
                        .with("pupil_id", seat.pupil().id())
                        .with("staff_id", leader.id())
                        .with("level", whole && assessed ? level : null);
            }
        }
    }

    private void individualWork(Seat seat, Year year) {
        if (seat.group().grade() < 2) {
            return;
        }
        for (Curriculum.Subject subject : school.curriculum().of(seat.group().grade())) {
            double level = school.attainment().level(seat, subject);
            boolean high = level > 2.3;
            if (!subject.credit() && subject.ease() < 0.5 && (high || level < -2.1)) {
                plan(seat, subject, high ? "HIGH" : "LOW", year);
            }
        }
    }

    private void plan(Seat seat, Curriculum.Subject subject, String group, Year year) {
        Dice dice = Dice.of(seat.pupil().id(), subject.name(), "plan", year.code());
        for (String period : List.of(year.half(1), year.half(2), year.whole())) {
            int half = period.equals(year.half(1)) ? 1 : 2;
            Employee teacher = school.timetable().teacher(seat, subject, half);
            if (seat.on(year.endOf(half))) {
                school.tables()
                        .add("individual_work")
                        .with("period", period)
                        .with("pupil_id", seat.pupil().id())
                        .with("subject", subject.name())
                        .with("group", group)
                        .with("staff_id", teacher.id())
                        .with("plan_done", dice.chance(86));
            }
        }
    }
}
