package school.quality.engine.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in the school something belongs.
 *
 * @param subject empty where the thing is about a pupil as a whole
 * @param teacher staff number of the one who is credited; empty where that is nobody or two
 */
public record Place(String className, int grade, Optional<String> subject, Optional<String> teacher) {

    public static Place ofClass(String className, int grade) {
        return new Place(className, grade, Optional.empty(), Optional.empty());
    }

    @Override
    public int hashCode() {
        return 31 * className.hashCode() + subject.hashCode();
    }

    public EducationLevel level() {
        return EducationLevel.ofGrade(grade);
    }

    /** Class, grade and level. */
    public List<UnitId> cohorts() {
        return List.of(UnitId.ofClass(className), UnitId.grade(grade), UnitId.level(level()));
    }

    /** Subject, subject of the class and the teacher credited, as far as known. */
    public List<UnitId> teaching() {
        List<UnitId> units = new ArrayList<>();
        subject.ifPresent(name -> {
            units.add(UnitId.subject(name));
            units.add(UnitId.classSubject(className, name));
            teacher.ifPresent(staffId -> units.add(UnitId.teacherClassSubject(staffId, className, name)));
        });
        teacher.ifPresent(staffId -> units.add(UnitId.teacher(staffId)));
        return List.copyOf(units);
    }

    /** Both. */
    public List<UnitId> everywhere() {
        List<UnitId> units = new ArrayList<>(cohorts());
        units.addAll(teaching());
        return List.copyOf(units);
    }
}
