package school.quality.jobs.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;

/** A run that was not begun, or did not come to its end; what was finished before stays. */
public final class RunRefused extends Refusal {

    /** Why. */
    public enum Code {
        /** No school, or none of those named, has the period. */
        NO_SUCH_PERIOD,
        /** A school that was named is not known or lacks the period. */
        NO_SUCH_SCHOOL,
        /** Another process is evaluating this period. */
        BUSY,
        /** The regulation that was named is not in force for any of the schools. */
        REGULATION_NOT_IN_FORCE,
        /** Schools could not be evaluated; the others are. The causes are in the log of the process that tried. */
        SCHOOLS_FAILED,
        /** The database was away for longer than a run waits. */
        NO_DATABASE,
        /** Something unexpected; the cause is for the log. */
        FAILED
    }

    private static final int SHOWN = 40;

    private final Code code;

    RunRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    RunRefused(Throwable cause) {
        super(codeOf(cause), "", cause);
        this.code = codeOf(cause);
    }

    private static Code codeOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(DataAccessResourceFailureException.class::isInstance)
                ? Code.NO_DATABASE
                : Code.FAILED;
    }

    /** @param schools codes of those that are not evaluated */
    static RunRefused ofSchools(List<String> schools) {
        return new RunRefused(Code.SCHOOLS_FAILED, String.join(" ", schools));
    }

    /** The first of many schools, and how many there are. */
    @Override
    String told(Locale language) {
        List<String> schools = List.of(detail().split(" "));
        if (code != Code.SCHOOLS_FAILED || schools.size() <= SHOWN) {
            return detail();
        }
        return String.join(" ", schools.subList(0, SHOWN)) + " ... (" + schools.size() + ")";
    }

    @Override
    public boolean isUnexpected() {
        return code == Code.FAILED;
    }

    @Override
    public Code code() {
        return code;
    }
}
