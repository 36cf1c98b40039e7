package school.quality.jobs.fault;

/**
 * What a load has to say about files and sheets. The sentence of each stands in {@code messages/notes.properties} under
 * its number; a number is never used again.
 */
public enum NoteCode {
    /** Columns that the dataset does not have are passed over; details: columns. */
    UNKNOWN_COLUMNS("N01", Kind.WARNING),
    /** A sheet of a known workbook holds no dataset. */
    UNKNOWN_SHEET("N02", Kind.WARNING),
    /** Nothing in the file is a dataset. */
    NO_KNOWN_TABLE("N03", Kind.REFUSAL),
    /** Two headers mean one column; details: columns. */
    COLUMN_TWICE("N04", Kind.REFUSAL),
    /** Key columns are missing in the header; details: columns. */
    KEY_COLUMNS_MISSING("N05", Kind.REFUSAL),
    /** A header without rows says "none", but not for which year. */
    NONE_WITHOUT_YEAR("N06", Kind.WARNING),
    /** A header without rows says "none", but not for which school. */
    NONE_WITHOUT_SCHOOL("N07", Kind.WARNING),
    /** A header without rows was taken as "none"; details: year, school. */
    NONE_DECLARED("N08", Kind.INFO),
    /** A header without rows says "none", but rows of that year are in force; details: year, school. */
    NONE_CONTRADICTED("N09", Kind.WARNING),
    /** The file cannot be read; details: those of the reader. */
    UNREADABLE("N10", Kind.REFUSAL),
    /** A file in a folder is of no kind that can be loaded. */
    FILE_PASSED_OVER("N11", Kind.WARNING),
    /** With --replace: a row that the load does not contain is closed; details: dataset, school and the key. */
    ROW_CLOSED("N12", Kind.INFO),
    /** There is no such file or folder, or nothing in it. */
    NOTHING_THERE("N13", Kind.REFUSAL),
    /** Cells outside the columns of the header were passed over; details: rows. */
    CELLS_WITHOUT_HEADER("N14", Kind.WARNING),
    /** A journal report was taken; details: class, year, pupils. */
    JOURNAL_READ("N15", Kind.INFO),
    /** The journal report cannot be taken: what it names does not exist; details: what. */
    JOURNAL_NOT_KNOWN("N16", Kind.REFUSAL),
    /** More rows are closed than are listed; details: rows. */
    MORE_ROWS_CLOSED("N18", Kind.INFO),
    /** A report of a journal is built otherwise than known; details: reason (J20...), row, detail. */
    UNKNOWN_LAYOUT("N19", Kind.REFUSAL),
    /** Somebody decided points of the own sheet; details: number, rows. */
    OWN_SHEET_DECIDED("N20", Kind.WARNING),
    /** Points were decided, and nobody wrote down why; details: number, rows. */
    DECIDED_WITHOUT_REASON("N21", Kind.WARNING),
    /** With --replace: the file was refused, so nothing is closed, for it may hold the rows that are missing. */
    NOTHING_REPLACED("N22", Kind.WARNING);

    private final String number;
    private final Kind kind;

    NoteCode(String number, Kind kind) {
        this.number = number;
        this.kind = kind;
    }

    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** The code of this number. */
    public static NoteCode numbered(String number) {
        for (NoteCode code : values()) {
            if (code.number.equals(number)) {
                return code;
            }
        }
        throw new IllegalArgumentException("There is no note " + number);
    }

    /** How grave a note is: a refusal means that nothing of the file was taken. */
    public enum Kind {
        INFO,
        WARNING,
        REFUSAL
    }
}
