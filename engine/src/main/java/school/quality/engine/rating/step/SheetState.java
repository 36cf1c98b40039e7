package school.quality.engine.rating.step;

/** How far a sheet has come. */
public enum SheetState {
    /** Filled from data; the teacher has not looked at it yet. */
    OPEN,
    /** The teacher has claimed. */
    CLAIMED,
    /** The head of the method union has looked at it. */
    REVIEWED,
    /** The commission has decided. */
    DECIDED,
    /** The teacher has taken note of the decision. */
    ACKNOWLEDGED,
    /** The teacher does not agree. */
    APPEALED,
    /** Nothing changes any more. */
    FINAL
}
