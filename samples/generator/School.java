package school.quality.samples;

import java.util.List;

/** Everything that the themes need to know of the school, and the tables that they fill. */
record School(
        Words words,
        Curriculum curriculum,
        StaffRoom staff,
        Timetable timetable,
        ClassTeachers leaders,
        Roster roster,
        Attainment attainment,
        Tables tables,
        List<Year> years) {

    Year current() {
        return years.get(years.size() - 1);
    }

    List<ClassGroup> classes(Year year) {
        return ClassGroup.of(year, words);
    }

    /** The seats that count in the figures of the year: those of its last day. */
    List<Seat> pupils(Year year) {
        return roster.on(year.lastDay(), year);
    }
}
