package school.quality.samples;

import java.util.ArrayList;
import java.util.List;

/** What parents, pupils and teachers say: surveys, what they ask for, and complaints. */
final class Opinions {

    private static final List<String> TOPICS = List.of(
            "RESULTS",
            "CLASS_TEACHERS",
            "UPBRINGING",
            "FACILITIES",
            "INFORMATION",
            "SANITARY",
            "MEDICAL",
            "MEALS",
            "CLIMATE",
            "SAFETY",
            "GOVERNANCE",
            "EXTRA_PROGRAMMES");
    private static final int[] LIKED = {84, 90, 86, 68, 74, 79, 77, 71, 85, 88, 76, 82};
    private static final int FIRST_GRADE_ASKED = 5;

    private final School school;

    Opinions(School school) {
        this.school = school;
    }

    void write(Year year) {
        for (ClassGroup group : school.classes(year)) {
            TOPICS.forEach(topic -> ofClass(group, topic));
            school.timetable().lessons(group).forEach(this::ofTeacher);
        }
        int teachers = (int)
                school.staff().in(year).stream().filter(Employee::teaching).count();
        for (String topic : List.of("CLIMATE", "GOVERNANCE", "FACILITIES")) {
            answers(year.whole(), topic, "TEACHERS", teachers, 92, 80, Dice.of("survey", year.code(), topic));
        }
        if (year.equals(school.current())) {
            school.classes(year).forEach(this::demand);
        }
        complaints(year);
    }

    private void ofClass(ClassGroup group, String topic) {
        int size = school.roster().in(group, group.year().lastDay()).size();
        int liked = LIKED[TOPICS.indexOf(topic)] + (group.year().equals(school.current()) ? 1 : -1);
        for (String respondents : asked(group)) {
            Dice dice = Dice.of("survey", group.year().code(), topic, respondents, group.name());
            Tables.Row row = answers(group.year().whole(), topic, respondents, size, 76, liked, dice)
                    .with("class", group.name());
            if (topic.equals("CLASS_TEACHERS")) {
                row.with("staff_id", school.leaders().of(group).id());
            }
        }
    }

    private static List<String> asked(ClassGroup group) {
        return group.grade() >= FIRST_GRADE_ASKED ? List.of("PARENTS", "PUPILS") : List.of("PARENTS");
    }

    private void ofTeacher(Timetable.Lesson lesson) {
        ClassGroup group = lesson.group();
        List<Seat> taught = school.roster().in(group, group.year().lastDay()).stream()
                .filter(seat -> school.timetable().part(seat, lesson.subject()).equals(lesson.part()))
                .toList();
        if (lesson.hours() < 2 || taught.isEmpty()) {
            return;
        }
        int liked = (int) Math.round(83 + 30 * lesson.teacher().effect());
        for (String respondents : asked(group)) {
            Dice dice = Dice.of(
                    "survey",
                    group.year().code(),
                    respondents,
                    group.name(),
                    lesson.subject().name(),
                    lesson.part());
            answers(group.year().whole(), "TEACHERS", respondents, taught.size(), 70, liked, dice)
                    .with("class", group.name())
                    .with("staff_id", lesson.teacher().id())
                    .with("subject", lesson.subject().name());
        }
    }

    private Tables.Row answers(
            String period, String topic, String respondents, int invited, int answering, int liked, Dice dice) {
        int answered = Math.max(1, dice.share(invited, answering));
        int positive = dice.share(answered, liked);
        return school.tables()
                .add("surveys")
                .with("period", period)
                .with("topic", topic)
                .with("respondents", respondents)
                .with("invited", invited)
                .with("answered", answered)
                .with("positive", positive)
                .with("neutral", (answered - positive) * 2 / 3);
    }

    private void demand(ClassGroup group) {
        int size = school.roster().in(group, group.year().lastDay()).size();
        for (List<String> row : school.words().rows("demand")) {
            for (String respondents : asked(group)) {
                ask(group, "EXTRA", row.get(0), respondents, size * Integer.parseInt(row.get(1)) / 100);
            }
        }
        for (List<String> row : school.words().rows("electives")) {
            Seat anyone = school.roster().in(group, group.year().lastDay()).get(0);
            if (Achievements.inGrades(anyone, row.get(2))) {
                ask(group, "ELECTIVE", row.get(0), "PUPILS", size * Integer.parseInt(row.get(3)) / 90);
            }
        }
    }

    private void ask(ClassGroup group, String kind, String topic, String respondents, int expected) {
        int requests = Dice.of("demand", group.name(), kind, topic, respondents).between(expected / 2, expected + 2);
        school.tables()
                .add("demand")
                .with("period", group.year().whole())
                .with("kind", kind)
                .with("topic", topic)
                .with("respondents", respondents)
                .with("class", group.name())
                .with("requests", requests);
    }

    private void complaints(Year year) {
        List<String> first = new ArrayList<>();
        for (List<String> row : school.words().rows("complaints")) {
            java.time.LocalDate day = java.time.LocalDate.parse(row.get(0));
            if (!day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay())) {
                first.add(row.get(0));
                school.tables()
                        .add("complaints")
                        .with("number", "%02d/%d".formatted(first.size(), year.start() % 100))
                        .with("received_on", day)
                        .with("topic", row.get(1))
                        .with("staff_id", concerned(row.get(3), year))
                        .with("upheld", row.get(2).equals("yes"));
            }
        }
    }

    private String concerned(String area, Year year) {
        if (area.isEmpty()) {
            return null;
        }
        ClassGroup group =
                school.classes(year).get(Dice.of("complaint", year.code(), area).between(13, 28));
        return area.equals("HEAD")
                ? school.leaders().of(group).id()
                : school.staff()
                        .ofArea(area)
                        .filter(person -> person.staysAll(year))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }
}
