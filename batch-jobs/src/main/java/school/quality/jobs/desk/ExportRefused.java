package school.quality.jobs.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.ExportProblem;

/** A file that was not written. */
public final class ExportRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** No finished run of the period, or none of the schools or the regulation named. */
        NOTHING_EVALUATED,
        /** The form or the place of the file; the sentence is that of the cause. */
        PROBLEM,
        /** Something unexpected; the cause is for the log. */
        FAILED
    }

    private final Code code;

    private ExportRefused(Code code, String detail, @Nullable Throwable cause) {
        super(code, detail, cause);
        this.code = code;
    }

    static ExportRefused nothingEvaluated(String period) {
        return new ExportRefused(Code.NOTHING_EVALUATED, period, null);
    }

    static ExportRefused because(ExportProblem problem) {
        return new ExportRefused(Code.PROBLEM, "", problem);
    }

    /** @param cause where there is one */
    static ExportRefused failed(@Nullable Throwable cause) {
        return cause instanceof ExportProblem problem ? because(problem) : new ExportRefused(Code.FAILED, "", cause);
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public String sentence(Locale language) {
        return getCause() instanceof ExportProblem problem ? problem.sentence(language) : super.sentence(language);
    }

    @Override
    public boolean isUnexpected() {
        return code == Code.FAILED;
    }
}
