package school.quality.jobs.load.journal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.SheetRow;

/** A line such as {@code Класс: 8А}. */
record Label(Kind kind, String value) {

    enum Kind {
        YEAR,
        CLASS,
        PUPIL
    }

    private static final Map<String, Kind> WORDS =
            Map.of("учебный год", Kind.YEAR, "класс", Kind.CLASS, "ученик", Kind.PUPIL, "ученица", Kind.PUPIL);

    /** The label that opens the row; {@code null} where there is none. */
    static @Nullable Label of(SheetRow row) {
        String first = Tidy.text(row, 0);
        int colon = first.indexOf(':');
        Kind kind = colon < 0 ? null : WORDS.get(Tidy.key(first.substring(0, colon)));
        return kind == null ? null : new Label(kind, first.substring(colon + 1).strip());
    }
}
