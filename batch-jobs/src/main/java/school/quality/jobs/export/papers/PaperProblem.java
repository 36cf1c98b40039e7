package school.quality.jobs.export.papers;

import java.util.Locale;
import java.util.function.Function;

/** A paper cannot be had; says in one or two sentences what is wrong with which template and what to do. */
public final class PaperProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, String> sentence;

    private PaperProblem(Function<Locale, String> sentence) {
        super(sentence.apply(Locale.ENGLISH));
        this.sentence = sentence;
    }

    /** A name in braces that stands for nothing. */
    static PaperProblem unknown(String template, String names) {
        return new PaperProblem(
                language -> PaperWords.of(language).of("problem.UNKNOWN", template, names, FieldNames.all(language)));
    }

    /** A name that speaks of a row or a column, outside of one. */
    static PaperProblem misplaced(String template, Field field) {
        return new PaperProblem(language -> PaperWords.of(language)
                .of("problem.MISPLACED", template, PaperWords.of(language).name(field)));
    }

    /**
     * @param code what is wrong: {@code UNREADABLE}, {@code MACROS}, {@code FORMULA}, {@code BROKEN}, {@code TWO_LISTS},
     *     {@code NOT_WRITTEN}
     */
    static PaperProblem of(String code, Object... details) {
        return new PaperProblem(language -> PaperWords.of(language).of("problem." + code, details));
    }

    PaperProblem because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The problem in the language of the reader. */
    public String sentence(Locale language) {
        return sentence.apply(language);
    }
}
