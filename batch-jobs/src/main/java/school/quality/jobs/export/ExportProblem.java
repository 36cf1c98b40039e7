package school.quality.jobs.export;

import java.util.Locale;

/** An export cannot be had; says in one or two sentences what is wrong and what to do. */
public final class ExportProblem extends RuntimeException {

    /** What can be wrong; a code is never used again for something else. */
    public enum Code {
        /** The file or its folder cannot be written. */
        NOT_WRITTEN,
        /** These results do not come in this form: the payroll list is no JSON. */
        NO_SUCH_FORM,
        /** A text has letters that windows-1251 does not know. */
        LETTERS
    }

    private final Code code;
    private final transient Object[] details;

    ExportProblem(Code code, Object... details) {
        super(sentence(code, Locale.ENGLISH, details));
        this.code = code;
        this.details = details.clone();
    }

    public ExportProblem(Throwable cause, Code code, Object... details) {
        this(code, details);
        initCause(cause);
    }

    public Code code() {
        return code;
    }

    /** The problem in the language of the reader. */
    public String sentence(Locale language) {
        return sentence(code, language, details);
    }

    private static String sentence(Code code, Locale language, Object... details) {
        return new Words(language).of("problem." + code, details);
    }
}
