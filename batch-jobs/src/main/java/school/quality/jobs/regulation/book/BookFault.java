package school.quality.jobs.regulation.book;

import java.util.List;

/**
 * One thing wrong with a regulation's workbook.
 *
 * @param value   what stands there, shortened; empty where nothing does
 * @param inserts what the sentence needs besides
 */
public record BookFault(Code code, CellPlace place, String value, List<String> inserts) {

    private static final int SHOWN = 100;

    /** Faults by number; a number is never used again. */
    public enum Code {
        /** The file has none of the sheets. */
        W01,
        /** A sheet is missing. */
        W02,
        /** Two sheets hold one list. */
        W03,
        /** The first row is no header: a title, or merged cells. */
        W04,
        /** Two headers mean one column. */
        W05,
        /** A required column is missing. */
        W06,
        /** A value of another kind than the column has. */
        W07,
        /** A word that is none of those of the column. */
        W08,
        /** A formula that was never calculated. */
        W09,
        /** A code that the other sheet does not have. */
        W10,
        /** A row that is there already. */
        W11,
        /** A row of a criterion whose method has no such rows. */
        W12,
        /** A cell that the kind of source or method has no use for. */
        W13,
        /** A required cell is empty. */
        W14,
        /** A number outside its range, or with too many digits. */
        W15,
        /** Excel has made a date of a code. */
        W16,
        /** The last day lies before the first. */
        W17,
        /** A sum with fractions of a kopeck. */
        W18,
        /** A text that is too long or has control characters. */
        W19,
        /** Something stands where no header says what it is. */
        W20,
        /** The head has several rows, or none. */
        W21,
        /** Two limits of one person's sum. */
        W22,
        /** The sign of a bound says otherwise than its column. */
        W23,
        /** A formula that is no arithmetic over its names. */
        W24,
        /** A criterion over others that names one of another section, or itself in the end. */
        W25,
        /** A remark: a column that the list does not have is passed over. */
        W50,
        /** A remark: a sheet that holds no list is passed over. */
        W51
    }

    public BookFault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        inserts = List.copyOf(inserts);
    }

    static BookFault of(Code code, CellPlace place, String value, String... inserts) {
        return new BookFault(code, place, value, List.of(inserts));
    }
}
