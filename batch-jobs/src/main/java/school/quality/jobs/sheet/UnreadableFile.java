package school.quality.jobs.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A file that cannot be taken whole: nothing of it may be loaded.
 *
 * <p>{@link #text(Locale)} says in two sentences what is wrong and what to do; the details (a sheet, a line, a size)
 * never hold the contents of cells.
 */
public final class UnreadableFile extends RuntimeException {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final FileFault fault;
    private final String file;
    private final List<String> details;

    /** @param details what the sentences of the fault insert, in their order */
    public UnreadableFile(FileFault fault, String file, String... details) {
        super(fault.code() + " " + fault + " " + file);
        this.fault = fault;
        this.file = file;
        this.details = List.of(details);
    }

    UnreadableFile(Throwable cause, FileFault fault, String file, String... details) {
        this(fault, file, details);
        initCause(cause);
    }

    /** The reason. */
    public FileFault fault() {
        return fault;
    }

    /** The number of the reason, e.g. {@code F09}. */
    public String code() {
        return fault.code();
    }

    /** The name of the file without its folder. */
    public String file() {
        return file;
    }

    /** What the sentences insert. */
    public List<String> details() {
        return details;
    }

    /** What is wrong and what to do, in Russian or English. */
    public String text(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.files", language, NO_FALLBACK);
        Object[] inserts = new Object[details.size() + 1];
        inserts[0] = file;
        for (int i = 0; i < details.size(); i++) {
            String detail = details.get(i);
            inserts[i + 1] = words.containsKey(detail) ? words.getString(detail) : detail;
        }
        return new MessageFormat(words.getString(fault.code()), language).format(inserts);
    }
}
