package school.quality.engine.school.provision;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** Books of the library for a subject and grade in the school year. */
public record BookStock(String subject, int grade, int available, int needed) implements Fact {

    /** What is there of what is needed: a surplus does not make up for what is missing elsewhere. */
    public int present() {
        return Math.min(available, needed);
    }

    public boolean concerns(UnitId unit) {
        return switch (unit.scope()) {
            case SCHOOL -> true;
            case LEVEL -> unit.equals(UnitId.level(EducationLevel.ofGrade(grade)));
            case GRADE -> unit.equals(UnitId.grade(grade));
            case SUBJECT -> unit.equals(UnitId.subject(subject));
            default -> false;
        };
    }

    @Override
    public FactKey key() {
        return FactKey.of("book_stock", subject, Integer.toString(grade));
    }

    @Override
    public Topic topic() {
        return Topic.BOOKS;
    }

    /** The subject; a library may have books for a grade that has no class. */
    @Override
    public List<UnitId> units() {
        return List.of(UnitId.subject(subject));
    }
}
