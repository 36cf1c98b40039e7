package school.quality.jobs.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of a workbook, each made once. */
final class CellLook {

    private static final String FONT = "Calibri";

    private final Workbook book;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    private record Key(Format format, Tone tone, boolean guarded) {}

    CellLook(Workbook book) {
        this.book = book;
    }

    /** @param guarded the text would be taken for a formula if somebody edited the cell */
    CellStyle of(Format format, Tone tone, boolean guarded) {
        return styles.computeIfAbsent(new Key(format, tone, guarded), this::make);
    }

    CellStyle header() {
        CellStyle style = book.createCellStyle();
        fill(style, Palette.HEADER);
        style.setFont(font(true, Palette.WHITE, 11));
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        border(style);
        return style;
    }

    CellStyle title() {
        CellStyle style = book.createCellStyle();
        style.setFont(font(true, Palette.BLACK, 14));
        return style;
    }

    private CellStyle make(Key key) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(key.format.pattern()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.format == Format.TEXT && key.tone != Tone.HEADING);
        style.setQuotePrefixed(key.guarded);
        Palette palette = Palette.of(key.tone);
        fill(style, palette.fill());
        boolean bold = key.tone == Tone.TOTAL || key.tone == Tone.HEADING;
        style.setFont(font(bold, palette.ink(), 11));
        border(style);
        return style;
    }

    private static void fill(CellStyle style, byte[] colour) {
        if (colour != Palette.WHITE) {
            style.setFillForegroundColor(new XSSFColor(colour));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private Font font(boolean bold, byte[] ink, int points) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName(FONT);
        font.setBold(bold);
        font.setColor(new XSSFColor(ink));
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static void border(CellStyle style) {
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
    }
}
