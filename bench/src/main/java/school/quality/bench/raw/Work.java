package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** Something of a pupil in a subject that belongs to a teacher. */
public interface Work {

    String pupil();

    String subject();

    /** Whose the row says it is; null where it does not. */
    @Nullable
    String staff();

    /** Grades below have no such works. */
    int fromGrade();

    /** The fact that it is, once it is known of which class and whose. */
    Object credited(Enrolled pupil, @Nullable String teacher);
}
