package school.quality.jobs.load.journal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.SheetRow;

/** Text of a printed report without the spaces, breaks and invisible signs that only served the print. */
final class Tidy {

    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u200D\u2060\uFEFF\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2007\u202F]+");

    private Tidy() {}

    /** Empty for an empty cell. */
    static String text(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        String visible = INVISIBLE.matcher(cell).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    static String text(SheetRow row, int column) {
        return text(row.cell(column));
    }

    /** For comparing words whatever their case, and ё with е. */
    static String key(String text) {
        return text(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
