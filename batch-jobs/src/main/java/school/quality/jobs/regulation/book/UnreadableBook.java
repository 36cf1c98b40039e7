package school.quality.jobs.regulation.book;

import java.util.List;

/** A workbook that is no regulation yet, with everything that is wrong with it. */
public final class UnreadableBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<BookFault> faults;

    UnreadableBook(String file, List<BookFault> faults) {
        super("A regulation's workbook with %d faults, the first %s"
                .formatted(faults.size(), faults.get(0).code()));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** The name of the file without its folder. */
    public String file() {
        return file;
    }

    /** Sheet by sheet, from the top. */
    public List<BookFault> faults() {
        return faults;
    }
}
