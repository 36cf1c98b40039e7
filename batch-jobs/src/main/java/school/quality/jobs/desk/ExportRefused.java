package school.quality.jobs.desk;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.ExportProblem;

/** A file that was not written. */
public final class ExportRefused extends RuntimeException {

    /** Why. */
    public enum Code {
        /** No finished run of the period, or none of the schools or the regulation named. */
        NOTHING_EVALUATED,
        /** The form or the place of the file; see {@link #sentence}. */
        PROBLEM,
        /** Something unexpected; the cause is for the log. */
        FAILED
    }

    private final Code code;

    ExportRefused(Code code, @Nullable Throwable cause) {
        super(code.name(), cause);
        this.code = code;
    }

    static ExportRefused because(Throwable cause) {
        return new ExportRefused(cause instanceof ExportProblem ? Code.PROBLEM : Code.FAILED, cause);
    }

    public Code code() {
        return code;
    }

    /** What is wrong with the file, where it is that. */
    public Optional<String> sentence(Locale language) {
        return getCause() instanceof ExportProblem problem ? Optional.of(problem.sentence(language)) : Optional.empty();
    }
}
