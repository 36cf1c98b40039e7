package school.quality.engine.dynamics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.quality.engine.indicator.Scope;

/**
 * What the classes of today were in an earlier school year: the class as many grades lower as years have passed, with the
 * same letter (formulas, section 5).
 */
public final class EarlierClasses {

    private final Map<String, String> thenByNow;
    private final Set<String> now;

    private EarlierClasses(Map<String, String> thenByNow, Set<String> now) {
        this.thenByNow = thenByNow;
        this.now = now;
    }

    /**
     * Two classes of the earlier year that differ in spelling only are none: nobody could say which of them it was.
     *
     * @param yearsBack 0 within one school year, where each class is itself
     */
    public static EarlierClasses of(List<ClassOfYear> now, List<ClassOfYear> then, int yearsBack) {
        Map<String, String> thenByNow = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (ClassOfYear one : now) {
            names.add(one.name());
            earlier(one, then, yearsBack).ifPresent(name -> thenByNow.put(one.name(), name));
        }
        return new EarlierClasses(thenByNow, names);
    }

    /** The same unit in the earlier year; empty where there was none. Units that are no classes are themselves. */
    public Optional<String> unit(Scope scope, String unit) {
        return switch (scope) {
            case CLASS -> Optional.ofNullable(thenByNow.get(unit));
            case CLASS_SUBJECT -> classAndSubject(unit);
            case TEACHER_CLASS_SUBJECT -> {
                int teacher = unit.indexOf('/') + 1;
                yield classAndSubject(unit.substring(teacher)).map(rest -> unit.substring(0, teacher) + rest);
            }
            default -> Optional.of(unit);
        };
    }

    /** Both a class and a subject may have a slash in their names: the longest name of a class that fits is meant. */
    private Optional<String> classAndSubject(String unit) {
        for (int end = unit.lastIndexOf('/'); end > 0; end = unit.lastIndexOf('/', end - 1)) {
            String name = unit.substring(0, end);
            if (now.contains(name)) {
                String subject = unit.substring(end);
                return Optional.ofNullable(thenByNow.get(name)).map(then -> then + subject);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> earlier(ClassOfYear one, List<ClassOfYear> then, int yearsBack) {
        if (yearsBack == 0) {
            return Optional.of(one.name());
        }
        List<String> names = then.stream()
                .filter(other -> other.grade() == one.grade() - yearsBack)
                .filter(other -> other.letter().equals(one.letter()))
                .map(ClassOfYear::name)
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
