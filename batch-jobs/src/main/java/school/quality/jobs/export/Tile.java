package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a printed page.
 *
 * @param text what it says; null where it holds a number or nothing
 * @param number null where it holds text or nothing
 * @param format of Excel, for numbers
 */
record Tile(
        TileKind kind,
        Shade shade,
        @Nullable String text,
        @Nullable BigDecimal number,
        String format) {

    private static final String AS_TEXT = "@";
    /** Excel takes no more in a cell. */
    private static final int LONGEST = 32_767;

    static Tile text(TileKind kind, Shade shade, String text) {
        String fitting = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return fitting.isEmpty() ? blank(kind, shade) : new Tile(kind, shade, fitting, null, AS_TEXT);
    }

    static Tile text(TileKind kind, String text) {
        return text(kind, Shade.PLAIN, text);
    }

    static Tile number(TileKind kind, Shade shade, String format, BigDecimal number) {
        return new Tile(kind, shade, null, number, format);
    }

    static Tile blank(TileKind kind, Shade shade) {
        return new Tile(kind, shade, null, null, AS_TEXT);
    }

    static List<Tile> blanks(int count, TileKind kind, Shade shade) {
        return Collections.nCopies(count, blank(kind, shade));
    }

    /** Whether Excel would read the text as a formula once somebody edits the cell. */
    boolean looksLikeFormula() {
        return text != null && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
