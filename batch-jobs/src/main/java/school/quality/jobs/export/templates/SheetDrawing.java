package school.quality.jobs.export.templates;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.PageSetup;

/** Draws one sheet: header with notes, formats below it, lists to choose from. */
final class SheetDrawing {

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int UNITS = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    private final XSSFSheet sheet;
    private final TemplateLook looks;
    private final TemplateWords words;
    private final HeaderNote notes;

    SheetDrawing(XSSFSheet sheet, TemplateLook looks, TemplateWords words, HeaderNote notes) {
        this.sheet = sheet;
        this.looks = looks;
        this.words = words;
        this.notes = notes;
    }

    void draw(TemplateSheet template) {
        XSSFRow header = sheet.createRow(0);
        header.setHeightInPoints(32);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < template.columns().size(); i++) {
            TemplateColumn column = template.columns().get(i);
            sheet.setDefaultColumnStyle(i, looks.values(format(column)));
            sheet.setColumnWidth(i, width(column) * UNITS);
            XSSFCell cell = header.createCell(i);
            cell.setCellValue(column.header());
            cell.setCellStyle(looks.header(column.required()));
            cell.setCellComment(note(drawing, i, notes.text(column)));
            offer(i, choice(column));
        }
        sheet.createFreezePane(0, 1);
        PageSetup.across(sheet);
    }

    private static Comment note(XSSFDrawing drawing, int column, String text) {
        int lines = text.length() / 38 + (int) text.lines().count() + 1;
        ClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, column + 1, 1, column + 4, 1 + lines);
        Comment comment = drawing.createCellComment(place);
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("VSOKO");
        return comment;
    }

    private List<String> choice(TemplateColumn column) {
        return column.is("bool") ? List.of(words.of("bool.yes"), words.of("bool.no")) : column.values();
    }

    private void offer(int column, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(values.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, column, column));
        list.setEmptyCellAllowed(true);
        list.setSuppressDropDownArrow(true);
        list.setShowErrorBox(true);
        list.createErrorBox(words.of("list.title"), words.of("list.text"));
        sheet.addValidationData(list);
    }

    private static Format format(TemplateColumn column) {
        return switch (column.type()) {
            case "date" -> Format.DATE;
            case "integer" -> Format.INTEGER;
            case "decimal" -> Format.DECIMAL_2;
            case "money" -> Format.MONEY;
            default -> Format.TEXT;
        };
    }

    private static int width(TemplateColumn column) {
        int longest = column.values().stream().mapToInt(String::length).max().orElse(0);
        return Math.max(
                NARROWEST, Math.min(WIDEST, Math.max(longest, column.header().length()) + 3));
    }
}
