package school.quality.jobs.desk;

import java.util.List;
import school.quality.engine.regulation.NotBuiltYet;

/** A step with a regulation that was not taken. */
public final class RegulationRefused extends RuntimeException {

    /** Why. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        NO_SUCH_REGULATION,
        /** This version is published with other contents and never changes. */
        VERSION_PUBLISHED,
        /** It asks for what the program cannot compute yet; see {@link #missing}. */
        NOT_BUILT_YET
    }

    private final Code code;
    private final String detail;
    private final transient List<NotBuiltYet> missing;

    RegulationRefused(Code code, String detail) {
        this(code, detail, List.of());
    }

    private RegulationRefused(Code code, String detail, List<NotBuiltYet> missing) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
        this.missing = missing;
    }

    static RegulationRefused notBuiltYet(List<NotBuiltYet> missing) {
        return new RegulationRefused(Code.NOT_BUILT_YET, "", missing);
    }

    public Code code() {
        return code;
    }

    /** The school, regulation or number in question. */
    public String detail() {
        return detail;
    }

    public List<NotBuiltYet> missing() {
        return missing;
    }
}
