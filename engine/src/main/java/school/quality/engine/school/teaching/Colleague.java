package school.quality.engine.school.teaching;

import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.school.UnitId;

/** Someone named by staff number, with the method union of the register. */
public record Colleague(String staffId, Optional<String> methodUnion) {

    /** Whether this is the teacher, or belongs to the method union; everyone belongs to the school. */
    public boolean isIn(UnitId unit) {
        return switch (unit.scope()) {
            case SCHOOL -> true;
            case TEACHER -> unit.id().equals(staffId);
            case METHOD_UNION -> methodUnion.filter(unit.id()::equals).isPresent();
            default -> false;
        };
    }

    Stream<UnitId> units() {
        return Stream.concat(Stream.of(UnitId.teacher(staffId)), methodUnion.map(UnitId::methodUnion).stream());
    }
}
