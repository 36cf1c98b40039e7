package school.quality.engine.school;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.quality.engine.indicator.Scope;
import school.quality.engine.school.people.ClassGroup;

/** Which level of education the units of a school belong to, by its register of classes. */
public final class UnitLevels {

    private final Map<String, EducationLevel> ofClass;

    private UnitLevels(Map<String, EducationLevel> ofClass) {
        this.ofClass = ofClass;
    }

    public static UnitLevels of(SchoolFacts facts) {
        return new UnitLevels(facts.units().get(0).the(Topic.CLASSES).stream()
                .map(ClassGroup.class::cast)
                .collect(Collectors.toMap(ClassGroup::name, ClassGroup::level, (one, same) -> one)));
    }

    /** Empty for units of several levels or of none: the school, a subject, a teacher. */
    public Optional<EducationLevel> of(Scope scope, String scopeId) {
        return switch (scope) {
            case LEVEL -> Optional.of(EducationLevel.valueOf(scopeId));
            case GRADE -> Optional.of(EducationLevel.ofGrade(Integer.parseInt(scopeId)));
            case CLASS -> Optional.ofNullable(ofClass.get(scopeId));
            case CLASS_SUBJECT -> ofClassIn(scopeId);
            default -> Optional.empty();
        };
    }

    /** A class may have a stroke in its name as a subject may: {@code 7/1/Алгебра}. */
    private Optional<EducationLevel> ofClassIn(String classAndSubject) {
        return IntStream.range(0, classAndSubject.length())
                .filter(place -> classAndSubject.charAt(place) == '/')
                .mapToObj(place -> Optional.ofNullable(ofClass.get(classAndSubject.substring(0, place))))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
