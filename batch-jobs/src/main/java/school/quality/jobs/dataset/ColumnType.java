package school.quality.jobs.dataset;

import java.util.Map;

/** What a column holds. {@link #CODE} is one of a closed list, {@link #STAFF} and {@link #PUPIL} name a person. */
public enum ColumnType {
    TEXT,
    INTEGER,
    DECIMAL,
    /** Roubles with at most two decimals. */
    MONEY,
    DATE,
    BOOL,
    /** Texts separated by commas. */
    LIST,
    CODE,
    /** A staff number that stands in {@code staff}. */
    STAFF,
    /** A pupil's number that stands in {@code pupils}. */
    PUPIL;

    private static final Map<String, ColumnType> BY_NAME = Map.of(
            "text", TEXT,
            "integer", INTEGER,
            "decimal", DECIMAL,
            "money", MONEY,
            "date", DATE,
            "bool", BOOL,
            "list", LIST,
            "ref staff", STAFF,
            "ref pupils", PUPIL);

    /** The type as the bundled table writes it; a list of codes is what is no other type. */
    static ColumnType named(String type) {
        return BY_NAME.getOrDefault(type, CODE);
    }

    /** Numbers of every kind: none of them may be negative. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == MONEY;
    }
}
