package school.quality.jobs.export.templates;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.Format;

/** Styles of the templates. */
final class TemplateLook {

    private static final byte[] REQUIRED = {0x1F, 0x4E, 0x79};
    private static final byte[] OPTIONAL = {0x7B, (byte) 0x87, (byte) 0x94};

    private final XSSFWorkbook book;
    private final CellStyle required;
    private final CellStyle optional;
    private final CellStyle words;
    private final Map<Format, CellStyle> values = new HashMap<>();

    TemplateLook(XSSFWorkbook book) {
        this.book = book;
        required = header(REQUIRED);
        optional = header(OPTIONAL);
        words = paragraph();
        words.setDataFormat(book.createDataFormat().getFormat(Format.TEXT.pattern()));
    }

    CellStyle header(boolean isRequired) {
        return isRequired ? required : optional;
    }

    /** Text of a filled cell: it wraps, and stays text when it is edited. */
    CellStyle words() {
        return words;
    }

    /** @param format null for numbers as they are */
    CellStyle values(@Nullable Format format) {
        return values.computeIfAbsent(format, this::plain);
    }

    CellStyle title() {
        CellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 16);
        style.setFont(font);
        return style;
    }

    CellStyle paragraph() {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle link() {
        CellStyle style = paragraph();
        XSSFFont font = book.createFont();
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(new XSSFColor(REQUIRED));
        style.setFont(font);
        return style;
    }

    private CellStyle plain(@Nullable Format format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format == null ? "General" : format.pattern()));
        return style;
    }

    private CellStyle header(byte[] ground) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setColor(new XSSFColor(new byte[] {-1, -1, -1}));
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }
}
