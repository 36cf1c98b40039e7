package school.quality.jobs.desk;

import java.util.List;
import school.quality.engine.regulation.check.Finding;

/** A step with a regulation that was not taken. */
public final class RegulationRefused extends Refusal {

    /** Why. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        NO_SUCH_REGULATION,
        NO_SUCH_VERSION,
        NO_SUCH_PERIOD,
        /** This version is published with other contents and never changes. */
        VERSION_PUBLISHED,
        /** A newer version than the imported one is there. */
        VERSION_OLDER,
        /** The step needs to know who takes it. */
        WHO,
        /** Nobody knows whose change this is. */
        EDITOR_UNKNOWN,
        /** The one who approves has edited this version. */
        OWN_CHANGE,
        NOT_CHECKED,
        NOT_APPROVED,
        /** Nobody has confirmed the rehearsal of this very version. */
        NOT_REHEARSED,
        /** It has errors; see {@link #findings}. */
        FLAWED,
        /** A version that begins on this day or later is published. */
        NOT_LATER,
        /** A period that begins on this day or later was computed by the older version. */
        BACK_DATED,
        /** Somebody else has changed what was shown. */
        CHANGED_MEANWHILE,
        /** Its code and number were changed: that is another version. */
        OTHER_VERSION
    }

    private final Code code;
    private final transient List<Finding> findings;

    RegulationRefused(Code code, String detail) {
        this(code, detail, List.of());
    }

    private RegulationRefused(Code code, String detail, List<Finding> findings) {
        super(code, detail);
        this.code = code;
        this.findings = findings;
    }

    static RegulationRefused flawed(String regulation, List<Finding> findings) {
        return new RegulationRefused(Code.FLAWED, regulation, findings);
    }

    @Override
    public Code code() {
        return code;
    }

    public List<Finding> findings() {
        return findings;
    }
}
