package school.quality.jobs.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of printed pages, each made once. */
final class TileLooks {

    private static final int LINE = 0xC9D1DA;
    private static final int BRAND = 0x1F4E79;
    private static final short UPRIGHT = 90;

    private final Workbook book;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    private record Key(TileKind kind, Shade shade, String format, boolean quoted) {}

    TileLooks(Workbook book) {
        this.book = book;
    }

    CellStyle of(Tile tile) {
        Key key = new Key(tile.kind(), tile.shade(), tile.format(), tile.looksLikeFormula());
        return styles.computeIfAbsent(key, this::made);
    }

    private CellStyle made(Key key) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.setFont(font(key));
        style.setDataFormat(book.createDataFormat().getFormat(key.format));
        style.setQuotePrefixed(key.quoted);
        style.setAlignment(key.kind.alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        fit(style, key.kind.fit);
        frame(style, key);
        return style;
    }

    private static void fit(XSSFCellStyle style, TileKind.Fit fit) {
        style.setWrapText(fit == TileKind.Fit.WRAPPED || fit == TileKind.Fit.TURNED);
        style.setShrinkToFit(fit == TileKind.Fit.SHRUNK);
        if (fit == TileKind.Fit.WRAPPED) {
            style.setIndention((short) 1);
        }
        if (fit == TileKind.Fit.TURNED) {
            style.setRotation(UPRIGHT);
        }
    }

    private static void frame(XSSFCellStyle style, Key key) {
        TileKind.Frame frame = key.kind.frame;
        if (frame == TileKind.Frame.NONE) {
            return;
        }
        if (frame != TileKind.Frame.LINED) {
            fill(style, key.shade);
        }
        if (frame != TileKind.Frame.FILLED) {
            lines(style, frame, key.shade == Shade.MISSING ? BorderStyle.DASHED : BorderStyle.THIN);
        }
    }

    private static void fill(XSSFCellStyle style, Shade shade) {
        if (shade != Shade.PLAIN) {
            style.setFillForegroundColor(colour(shade.fill));
            style.setFillPattern(shade == Shade.MISSING ? FillPatternType.LESS_DOTS : FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void lines(XSSFCellStyle style, TileKind.Frame frame, BorderStyle line) {
        XSSFColor ink = colour(line == BorderStyle.DASHED ? Shade.MISSING.ink : LINE);
        if (frame != TileKind.Frame.OPEN_BELOW) {
            style.setBorderBottom(line);
            style.setBottomBorderColor(ink);
        }
        if (frame != TileKind.Frame.OPEN_ABOVE) {
            style.setBorderTop(line);
            style.setTopBorderColor(ink);
        }
        if (frame != TileKind.Frame.LINED && frame != TileKind.Frame.LINED_AND_FILLED) {
            style.setBorderLeft(line);
            style.setLeftBorderColor(ink);
            style.setBorderRight(line);
            style.setRightBorderColor(ink);
        }
    }

    private XSSFFont font(Key key) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName("Calibri");
        font.setBold(key.kind.bold);
        font.setColor(colour(key.kind == TileKind.TITLE ? BRAND : key.shade.ink));
        font.setFontHeightInPoints((short) key.kind.points);
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
