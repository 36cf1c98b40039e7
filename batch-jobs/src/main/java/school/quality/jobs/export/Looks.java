package school.quality.jobs.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import school.quality.jobs.export.ReportCell.Form;
import school.quality.jobs.sheet.Tone;

/** The styles of a report, each made once. Tones differ in lightness too, so that a grey print still tells them apart. */
final class Looks {

    private static final int WHITE = 0xFFFFFF;
    private static final int INK = 0x1F2933;
    private static final int BRAND = 0x1F4E79;
    private static final int LINE = 0xC9D1DA;

    private final Workbook book;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    /** @param quoted the text would be taken for a formula if somebody edited the cell */
    private record Key(Form form, Tone tone, boolean quoted) {}

    private record Colours(int fill, int ink) {

        static Colours of(Tone tone) {
            return switch (tone) {
                case NORMAL -> new Colours(WHITE, INK);
                case GOOD -> new Colours(0xE2F0D9, 0x1E5631);
                case WARNING -> new Colours(0xFFF2CC, 0x7F6000);
                case BAD -> new Colours(0xF8CBAD, 0x9C0006);
                case MUTED -> new Colours(WHITE, 0x7B8794);
                case TOTAL -> new Colours(0xDDEBF7, INK);
                case HEADING -> new Colours(0xE9EDF2, BRAND);
            };
        }
    }

    Looks(Workbook book) {
        this.book = book;
    }

    CellStyle title() {
        CellStyle style = book.createCellStyle();
        style.setFont(font(true, BRAND, 14));
        return style;
    }

    CellStyle subtitle() {
        CellStyle style = book.createCellStyle();
        style.setFont(font(false, INK, 11));
        return style;
    }

    CellStyle header() {
        CellStyle style = ruled(new Colours(BRAND, WHITE), true);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    CellStyle of(Form form, Tone tone, boolean quoted) {
        return styles.computeIfAbsent(new Key(form, tone, quoted), this::made);
    }

    private CellStyle made(Key key) {
        CellStyle style = ruled(Colours.of(key.tone), key.tone == Tone.TOTAL || key.tone == Tone.HEADING);
        style.setDataFormat(book.createDataFormat().getFormat(key.form.pattern));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // A heading runs on over the empty cells beside it.
        style.setWrapText(key.form == Form.TEXT && key.tone != Tone.HEADING);
        // Text keeps clear of the number that ends at its left.
        if (key.form == Form.TEXT) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        style.setQuotePrefixed(key.quoted);
        return style;
    }

    private CellStyle ruled(Colours colours, boolean bold) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        if (colours.fill != WHITE) {
            style.setFillForegroundColor(colour(colours.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setFont(font(bold, colours.ink, 11));
        return style;
    }

    private XSSFFont font(boolean bold, int ink, int points) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName("Calibri");
        font.setBold(bold);
        font.setColor(colour(ink));
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
