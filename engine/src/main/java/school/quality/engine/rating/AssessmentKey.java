package school.quality.engine.rating;

/** Names one criterion of one sheet within a regulation. */
public record AssessmentKey(String group, String staffId, String criterion) {

    /** Another criterion of the same sheet. */
    AssessmentKey with(String other) {
        return new AssessmentKey(group, staffId, other);
    }
}
