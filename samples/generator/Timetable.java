package school.quality.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who teaches whom. A class keeps its teachers from year to year as long as they stay. */
final class Timetable {

    private static final BigDecimal FULL_TIME_LESSONS = BigDecimal.valueOf(18);

    /** One entry of the plan: a subject of a class or of one of its groups. */
    record Lesson(ClassGroup group, Curriculum.Subject subject, String part, Employee teacher) {

        int hours() {
            return subject.hours(group.grade());
        }
    }

    private final Words words;
    private final Curriculum curriculum;
    private final StaffRoom staff;
    private final Map<String, Employee> holders = new LinkedHashMap<>();
    private final Map<Year, List<Lesson>> plans = new LinkedHashMap<>();
    private final Map<String, Employee> teachers = new LinkedHashMap<>();

    Timetable(Words words, Curriculum curriculum, StaffRoom staff) {
        this.words = words;
        this.curriculum = curriculum;
        this.staff = staff;
    }

    /** Years are planned in their order, so that the second knows who taught in the first. */
    void plan(Year year) {
        plans.put(year, new ArrayList<>());
        List<ClassGroup> classes = ClassGroup.of(year, words);
        classes.forEach(group -> slots(group).forEach(slot -> keep(year, slot)));
        classes.forEach(group -> slots(group).forEach(slot -> fill(year, slot)));
        plans.get(year)
                .sort(Comparator.comparing((Lesson lesson) -> lesson.group().grade())
                        .thenComparing(lesson -> lesson.group().letter()));
        index(year, 1);
        index(year, 2);
    }

    private List<Lesson> slots(ClassGroup group) {
        List<Lesson> slots = new ArrayList<>();
        for (Curriculum.Subject subject : curriculum.of(group.grade())) {
            for (String part : parts(subject, group.grade())) {
                slots.add(new Lesson(group, subject, part, null));
            }
        }
        return slots;
    }

    List<String> parts(Curriculum.Subject subject, int grade) {
        if (!subject.grouped(grade)) {
            return List.of("");
        }
        return subject.split().equals("two") ? List.of("1", "2") : List.of(words.text("boys"), words.text("girls"));
    }

    private static String key(Lesson slot, String area) {
        return slot.group().cohort() + area + slot.part();
    }

    private String area(Lesson slot) {
        String area = slot.subject().areaIn(slot.group().grade());
        boolean craft = slot.subject().split().equals("sex") && slot.group().grade() >= 5;
        return !craft ? area : area + (slot.part().equals(words.text("boys")) ? "_BOYS" : "_GIRLS");
    }

    private void keep(Year year, Lesson slot) {
        Employee holder = holders.get(key(slot, area(slot)));
        if (holder != null && holder.worksOn(year.firstDay())) {
            plans.get(year).add(new Lesson(slot.group(), slot.subject(), slot.part(), holder));
        } else {
            holders.remove(key(slot, area(slot)));
        }
    }

    private void fill(Year year, Lesson slot) {
        String key = key(slot, area(slot));
        boolean kept = plans.get(year).stream()
                .anyMatch(lesson -> lesson.group().equals(slot.group())
                        && lesson.subject().equals(slot.subject())
                        && lesson.part().equals(slot.part()));
        if (!kept) {
            holders.computeIfAbsent(key, k -> leastBusy(year, slot));
            plans.get(year).add(new Lesson(slot.group(), slot.subject(), slot.part(), holders.get(key)));
        }
    }

    private Employee leastBusy(Year year, Lesson slot) {
        String other = slot.part().equals("1") ? "2" : "1";
        Optional<Employee> twin = Optional.ofNullable(holders.get(slot.group().cohort() + area(slot) + other));
        return staff.ofArea(area(slot))
                .filter(person -> person.worksOn(year.firstDay()))
                .filter(person -> twin.filter(person::equals).isEmpty())
                .min(Comparator.comparing((Employee person) -> hours(year, person))
                        .thenComparing(Employee::id))
                .orElseThrow();
    }

    int hours(Year year, Employee person) {
        return plans.get(year).stream()
                .filter(lesson -> lesson.teacher().equals(person))
                .mapToInt(Lesson::hours)
                .sum();
    }

    BigDecimal fte(Year year, Employee person) {
        int hours = person.teacher() ? hours(year, standIn(year, person)) : 0;
        BigDecimal posts = BigDecimal.valueOf(hours).divide(FULL_TIME_LESSONS, 2, RoundingMode.HALF_UP);
        boolean half = person.post().employment().endsWith("PART_TIME");
        return hours == 0 ? new BigDecimal(half ? "0.50" : "1.00") : posts;
    }

    // Whoever came in the middle of the year has the lessons of the colleague who left.
    private Employee standIn(Year year, Employee person) {
        return person.worksOn(year.firstDay())
                ? person
                : staff.ofArea(person.post().area())
                        .filter(colleague ->
                                colleague.in(year) && !colleague.staysAll(year) && !colleague.equals(person))
                        .findFirst()
                        .orElse(person);
    }

    private Employee substitute(Year year, Employee gone) {
        return staff.ofArea(gone.post().area())
                .filter(person -> person.worksOn(year.lastDay()) && !person.worksOn(year.firstDay()))
                .findFirst()
                .orElseThrow();
    }

    /** The plan as it stands at the end of the half. */
    List<Lesson> lessons(Year year, int half) {
        return plans.get(year).stream()
                .map(lesson -> half == 1 || lesson.teacher().worksOn(year.lastDay())
                        ? lesson
                        : new Lesson(
                                lesson.group(), lesson.subject(), lesson.part(), substitute(year, lesson.teacher())))
                .toList();
    }

    List<Lesson> lessons(ClassGroup group) {
        return lessons(group.year(), 2).stream()
                .filter(lesson -> lesson.group().equals(group))
                .toList();
    }

    Employee teacher(Seat seat, Curriculum.Subject subject, int half) {
        return teachers.get(place(seat.group(), subject, part(seat, subject)) + half);
    }

    private static String place(ClassGroup group, Curriculum.Subject subject, String part) {
        return String.join("/", group.year().code(), group.name(), subject.name(), part);
    }

    private void index(Year year, int half) {
        lessons(year, half)
                .forEach(lesson ->
                        teachers.put(place(lesson.group(), lesson.subject(), lesson.part()) + half, lesson.teacher()));
    }

    /** The pupil's group in a subject, empty where the class is taught as a whole. */
    String part(Seat seat, Curriculum.Subject subject) {
        List<String> parts = parts(subject, seat.group().grade());
        if (parts.size() == 1) {
            return "";
        }
        boolean first = subject.split().equals("sex")
                ? seat.pupil().boy()
                : Dice.of(seat.pupil().id(), "group").chance(50);
        return parts.get(first ? 0 : 1);
    }

    Optional<Employee> ofArea(Seat seat, String area) {
        int grade = seat.group().grade();
        return curriculum.has(area, grade)
                ? Optional.of(teacher(seat, curriculum.chief(area, grade), 2))
                : Optional.empty();
    }
}
