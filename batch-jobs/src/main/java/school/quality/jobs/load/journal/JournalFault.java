package school.quality.jobs.load.journal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report that cannot be taken, while the rest can.
 *
 * @param kind what is wrong
 * @param row the row in the file
 * @param column the column in the file, A is 1
 * @param value the text in the cell, or the other row that the fault is about; never a name
 * @param about whose marks are not taken
 */
public record JournalFault(Kind kind, int row, int column, String value, About about) {

    /**
     * Whose mark a fault is about, as far as it is about one: both are missing where it is about all of the pupil.
     *
     * @param pupil the full name
     */
    public record About(
            String pupil,
            @Nullable String subject,
            @Nullable TermKey term) {}

    /** What can be wrong within a report that is otherwise recognised. */
    public enum Kind {
        /** The same full name heads two blocks: neither is taken. */
        PUPIL_TWICE("J01"),
        /** A final mark that is none of those known. */
        NOT_A_MARK("J02");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The number of the fault, e.g. {@code J02}. */
        public String code() {
            return code;
        }
    }

    /** What is wrong and what to do, in Russian or English. */
    public String text(Locale language) {
        return JournalWords.text(language, kind.code(), String.valueOf(row), ColumnName.of(column), value);
    }
}
