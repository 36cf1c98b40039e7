package school.quality.samples;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who leads which class. A class keeps its leader as long as that person teaches it; nobody leads two classes. */
final class ClassTeachers {

    private final Words words;
    private final Timetable timetable;
    private final Map<ClassGroup, Employee> leaders = new LinkedHashMap<>();

    ClassTeachers(Words words, Timetable timetable) {
        this.words = words;
        this.timetable = timetable;
    }

    /** Years are appointed in their order, after the timetable of the year. */
    void appoint(Year year) {
        List<ClassGroup> classes = ClassGroup.of(year, words);
        classes.forEach(this::keep);
        classes.stream()
                .filter(group -> !leaders.containsKey(group))
                .toList()
                .forEach(group -> leaders.put(group, freeTeacher(group)));
    }

    Employee of(ClassGroup group) {
        return leaders.get(group);
    }

    private void keep(ClassGroup group) {
        Employee former = leaders.get(new ClassGroup(group.year().previous(), group.grade() - 1, group.letter()));
        boolean stays = former != null
                && former.staysAll(group.year())
                && timetable.lessons(group).stream()
                        .anyMatch(lesson -> lesson.teacher().equals(former));
        if (stays) {
            leaders.put(group, former);
        }
    }

    private Employee freeTeacher(ClassGroup group) {
        return timetable.lessons(group).stream()
                .map(Timetable.Lesson::teacher)
                .filter(person -> person.teaching() && person.staysAll(group.year()))
                .filter(person -> person.post().employment().equals("MAIN"))
                .min(Comparator.comparing(
                                (Employee person) -> !person.post().area().equals("PRIMARY"))
                        .thenComparing(person -> classesOf(person, group.year()))
                        .thenComparing(person -> timetable.hours(group.year(), person)))
                .orElseThrow();
    }

    private long classesOf(Employee person, Year year) {
        return ClassGroup.of(year, words).stream()
                .filter(group -> person.equals(leaders.get(group)))
                .count();
    }
}
