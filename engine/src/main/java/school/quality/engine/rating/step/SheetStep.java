package school.quality.engine.rating.step;

import static school.quality.engine.rating.step.Role.COMMISSION;
import static school.quality.engine.rating.step.Role.HEAD_OF_UNION;
import static school.quality.engine.rating.step.Role.TEACHER;

import java.util.Set;

/** A step with a sheet: who takes it, from which states, and where it leads. */
public enum SheetStep {
    /** The teacher claims points, or says that there is nothing to add. */
    CLAIM(TEACHER, SheetState.CLAIMED, SheetState.OPEN, SheetState.CLAIMED),
    /** The head of the method union gives the own number for a criterion, or agrees. */
    REVIEW(HEAD_OF_UNION, SheetState.REVIEWED, SheetState.CLAIMED, SheetState.REVIEWED),
    /** The head of the method union gives the sheet back to the teacher. */
    RETURN(HEAD_OF_UNION, SheetState.OPEN, SheetState.CLAIMED, SheetState.REVIEWED),
    /** The commission decides the points of a criterion, or agrees with all. */
    DECIDE(COMMISSION, SheetState.DECIDED, SheetState.REVIEWED, SheetState.DECIDED),
    ACKNOWLEDGE(TEACHER, SheetState.ACKNOWLEDGED, SheetState.DECIDED),
    APPEAL(TEACHER, SheetState.APPEALED, SheetState.DECIDED),
    /** The commission answers an appeal in writing, and may decide a criterion anew. */
    ANSWER(COMMISSION, SheetState.APPEALED, SheetState.APPEALED),
    FINISH(COMMISSION, SheetState.FINAL, SheetState.DECIDED, SheetState.ACKNOWLEDGED, SheetState.APPEALED);

    private final Role role;
    private final SheetState leadsTo;
    private final Set<SheetState> from;

    SheetStep(Role role, SheetState leadsTo, SheetState... from) {
        this.role = role;
        this.leadsTo = leadsTo;
        this.from = Set.of(from);
    }

    public Role role() {
        return role;
    }

    public SheetState leadsTo() {
        return leadsTo;
    }

    public boolean isDueIn(SheetState state) {
        return from.contains(state);
    }

    /** Whether it can bring a number of points for a criterion. */
    public boolean takesPoints() {
        return this == CLAIM || this == REVIEW || decides();
    }

    /** Whether its number counts in place of the computed points. */
    public boolean decides() {
        return this == DECIDE || this == ANSWER;
    }

    /** Whether it says nothing without words. */
    boolean needsWords() {
        return this == RETURN || this == APPEAL || this == ANSWER;
    }
}
