package school.quality.jobs.sheet;

/** Why a file cannot be taken at all. A code stands for one reason for ever and is the key of its sentences. */
public enum FileFault {
    MISSING("F01"),
    DIRECTORY("F02"),
    NO_ACCESS("F03"),
    EMPTY("F04"),
    WRONG_EXTENSION("F05"),
    NOT_A_TABLE("F06"),
    XLS_NOT_YET("F07"),
    HTML_NOT_YET("F08"),
    ENCRYPTED("F09"),
    TRUNCATED("F10"),
    DAMAGED("F11"),
    UNPACKS_TOO_BIG("F12"),
    TOO_MANY_COLUMNS("F13"),
    CELL_TOO_LONG("F14"),
    XML_ENTITIES("F15"),
    ENCODING("F16"),
    QUOTES("F17"),
    JSON_BROKEN("F18"),
    JSON_SHAPE("F19"),
    NO_SUCH_TABLE("F20"),
    CHANGED("F21"),
    DAMAGED_SHEET("F22");

    private final String code;

    FileFault(String code) {
        this.code = code;
    }

    /** The number that people quote and that message bundles and documents use as a key, e.g. {@code F09}. */
    public String code() {
        return code;
    }
}
