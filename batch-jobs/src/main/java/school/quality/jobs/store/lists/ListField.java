package school.quality.jobs.store.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row of a list says; the same word means the same in every list. */
public enum ListField {
    INDICATOR("indicator"),
    /** Measures with one denominator, separated by {@code ;}. */
    MEASURES("measures"),
    /** Kind of exam, or the attribute that the figure is about. */
    ASPECT("aspect"),
    METHOD_UNION("methodUnion"),
    CLASS("class"),
    PUPILS("pupils", Form.NUMBER),
    CAPACITY("capacity", Form.NUMBER),
    /** Pupils above the capacity. */
    ABOVE("above", Form.NUMBER),
    PUPIL("pupil"),
    /** Number of the pupil's file. */
    PUPIL_ID("pupilId"),
    SUBJECT("subject"),
    /** Group of a divided class. */
    STUDY_GROUP("studyGroup"),
    MARK("mark"),
    PLANNED("planned", Form.NUMBER),
    GIVEN("given", Form.NUMBER),
    /** Lessons planned and not given. */
    BEHIND("behind", Form.NUMBER),
    TEACHER("teacher"),
    /** Staff number of the teacher. */
    STAFF_ID("staffId"),
    CATEGORY("category"),
    CATEGORY_UNTIL("categoryUntil", Form.DATE),
    /** Kind of the unit that a reason holds for; empty for the whole school and all its parts. */
    SCOPE("scope"),
    SCOPE_ID("scopeId"),
    /** Code of what is missing or why a pupil is left out. */
    REASON("reason");

    private final String code;
    private final Form form;

    ListField(String code) {
        this(code, Form.TEXT);
    }

    ListField(String code, Form form) {
        this.code = code;
        this.form = form;
    }

    private enum Form {
        TEXT,
        NUMBER,
        DATE
    }

    /** Name of the field in files. */
    public String code() {
        return code;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Text, a whole number or a day; null where nothing is said. */
    @Nullable
    Object read(ResultSet row) throws SQLException {
        return switch (form) {
            case TEXT -> row.getString(column());
            case NUMBER -> number(row);
            case DATE -> row.getObject(column(), LocalDate.class);
        };
    }

    private @Nullable Long number(ResultSet row) throws SQLException {
        long number = row.getLong(column());
        return row.wasNull() ? null : number;
    }
}
