package school.quality.engine.regulation.check;

import static school.quality.engine.regulation.check.Severity.ERROR;
import static school.quality.engine.regulation.check.Severity.WARNING;

/** What can be wrong with a regulation that can be read. Each has a number that is never used again. */
public enum Flaw {
    /** Another regulation is published for a position on the same days. */
    POSITION_TWICE("K47", ERROR),
    /** The first day lies in the past. */
    FIRST_DAY_PASSED("K49", WARNING);

    private final String number;
    private final Severity severity;

    Flaw(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** Names its sentence. */
    public String number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }
}
