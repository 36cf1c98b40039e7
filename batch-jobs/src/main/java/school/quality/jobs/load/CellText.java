package school.quality.jobs.load;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The text of a cell as it counts: one kind of space, no invisible signs around or inside. */
final class CellText {

    private static final int FIRST_COMBINING = 0x300;
    private static final char FIRST_CYRILLIC = 'Ѐ';
    private static final char LAST_CYRILLIC = 'џ';

    private CellText() {}

    /** The text without the accidents of typing, or null if nothing is left. */
    static @Nullable String of(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        if (isPlain(cell)) {
            return cell;
        }
        String composed = needsComposing(cell) ? Normalizer.normalize(cell, Normalizer.Form.NFC) : cell;
        StringBuilder text = new StringBuilder(composed.length());
        composed.replace("\r\n", " ")
                .chars()
                .filter(sign -> !isInvisible(sign))
                .forEach(sign -> text.append(isSpace(sign) ? ' ' : (char) sign));
        String trimmed = text.toString().strip();
        return trimmed.isEmpty() ? null : trimmed;
    }

    /** NUL, other control characters and broken pairs, which no keyboard types and no database stores. */
    static boolean hasControlCharacter(String text) {
        return text.codePoints()
                .anyMatch(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE);
    }

    /** Whether nothing in it needs cleaning or could be a fault of itself: so are most cells, and a load reads millions. */
    static boolean isPlain(String cell) {
        int length = cell.length();
        if (length == 0 || cell.charAt(0) == ' ' || cell.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char sign = cell.charAt(i);
            if (sign < ' ' || sign >= 0x7f && (sign < FIRST_CYRILLIC || sign > LAST_CYRILLIC)) {
                return false;
            }
        }
        return true;
    }

    private static boolean needsComposing(String cell) {
        return cell.chars().anyMatch(sign -> sign >= FIRST_COMBINING)
                && !Normalizer.isNormalized(cell, Normalizer.Form.NFC);
    }

    private static boolean isSpace(int sign) {
        return switch (sign) {
            case '\t', '\n', '\r', 0x85, 0xA0, 0x2007, 0x2028, 0x2029, 0x202F -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(int sign) {
        return sign == 0x200B || sign == 0xFEFF;
    }
}
