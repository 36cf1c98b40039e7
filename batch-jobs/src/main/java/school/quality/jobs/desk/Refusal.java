package school.quality.jobs.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.Words;

/** Something that a desk was asked for and did not do; says in one or two sentences why not, and what to do. */
public abstract sealed class Refusal extends RuntimeException
        permits AccessRefused,
                AuditRefused,
                DocumentRefused,
                EvidenceRefused,
                ExplainRefused,
                ExportRefused,
                MeetingRefused,
                MethodRefused,
                OrderRefused,
                PapersRefused,
                RegulationRefused,
                RunDifferenceRefused,
                RunRefused,
                SheetRefused {

    private static final long serialVersionUID = 1L;

    private final String detail;

    Refusal(Enum<?> code, String detail) {
        this(code, detail, null);
    }

    Refusal(Enum<?> code, String detail, @Nullable Throwable cause) {
        super((code + " " + detail).strip(), cause);
        this.detail = detail;
    }

    /** Why not; each code of each kind of refusal has its sentence. */
    public abstract Enum<?> code();

    /** Whom or what it is about: a school, period, person or number. */
    public final String detail() {
        return detail;
    }

    /** The reason in the language of the reader. */
    public String sentence(Locale language) {
        return new Words("messages/refusals", language).of(key(), told(language));
    }

    /** Whether something broke that nobody foresaw, so that the cause belongs in the log of the program. */
    public boolean isUnexpected() {
        return false;
    }

    /** The detail as the sentence has it. */
    String told(Locale language) {
        return detail;
    }

    /** The name of the sentence, for example {@code Explain.NO_RUN}. */
    private String key() {
        return getClass().getSimpleName().replace("Refused", "") + "." + code();
    }
}
