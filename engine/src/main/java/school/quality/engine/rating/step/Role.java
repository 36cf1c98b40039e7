package school.quality.engine.rating.step;

/** In which role somebody takes a step with a sheet. */
public enum Role {
    /** Whose sheet it is. */
    TEACHER,
    HEAD_OF_UNION,
    COMMISSION
}
