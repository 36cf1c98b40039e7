package school.quality.jobs.embedded;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The database cannot be had; says in one or two sentences what is wrong and what to do. */
public final class DatabaseProblem extends RuntimeException {

    /** What can be wrong; a code is never used again for something else. */
    public enum Code {
        /** Another program works with this data folder. */
        IN_USE,
        /** A left-over server does not stop. */
        LEFT_OVER,
        /** The server did not start; its own log says why. */
        NOT_STARTED,
        /** There is data, but the password to it is gone. */
        PASSWORD_LOST,
        /** The link to the data leads nowhere. */
        DATA_LOST,
        /** A folder or file cannot be written or read. */
        FOLDER,
        /** There is no server for this kind of computer. */
        NO_BINARIES,
        /** Nobody to run the server as: the program runs as root and finds no unprivileged user. */
        NO_USER,
        /** A system command that the server needs is missing. */
        NO_COMMAND,
        /** The server that the settings name does not let us in. */
        UNREACHABLE,
        /** The setting is no address of a PostgreSQL. */
        NO_ADDRESS,
        /** The server that the settings name is older than this program can use. */
        TOO_OLD,
        /** The server's user cannot reach the data. */
        CLOSED_DOOR,
        /** No program works with this data folder that could be joined. */
        NOT_RUNNING
    }

    private final transient Object[] details;
    private final Code code;

    DatabaseProblem(Code code, Object... details) {
        super(sentence(code, Locale.ENGLISH, details));
        this.code = code;
        this.details = details.clone();
    }

    DatabaseProblem(Throwable cause, Code code, Object... details) {
        this(code, details);
        initCause(cause);
    }

    public Code code() {
        return code;
    }

    /** The problem in the language of the reader. */
    public String sentence(Locale locale) {
        return sentence(code, locale, details);
    }

    private static String sentence(Code code, Locale locale, Object... details) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("messages/database", locale, control);
        return new MessageFormat(bundle.getString(code.name()), locale).format(details);
    }
}
