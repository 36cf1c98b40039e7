package school.quality.jobs.export.templates;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.PageSetup;
import school.quality.jobs.sheet.SheetName;

/** Draws one sheet: header with notes, formats below it, lists to choose from. */
final class SheetDrawing {

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int UNITS = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    /** More columns across a page are too small to read. */
    private static final int MOST_ON_A_PAGE = 24;
    /** What a reader of workbooks would take for a sign written by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

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
            offer(i, choice(column), isClosed(column));
        }
        sheet.createFreezePane(0, 1);
        PageSetup.across(sheet);
        sheet.getPrintSetup().setFitWidth((short) (1 + template.columns().size() / MOST_ON_A_PAGE));
    }

    /** Puts the rows below the header; text that reads as a number is meant to be text. */
    void fill(List<List<FilledCell>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            for (int column = 0; column < rows.get(i).size(); column++) {
                fill(row, column, rows.get(i).get(column));
            }
        }
        int width = sheet.getRow(0).getLastCellNum();
        sheet.addIgnoredErrors(new CellRangeAddress(0, LAST_ROW, 0, width - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** Columns that name a code of another sheet offer the codes that stand there. */
    void offerCodes(TemplateSheet template, Map<String, TemplateSheet> others) {
        for (int i = 0; i < template.columns().size(); i++) {
            String type = template.columns().get(i).type();
            if (type.startsWith("ref ")) {
                offer(i, codes(others.get(type.substring("ref ".length()))));
            }
        }
    }

    private void fill(XSSFRow row, int column, FilledCell content) {
        if (content instanceof FilledCell.Blank) {
            return;
        }
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(sheet.getColumnStyle(column));
        if (content instanceof FilledCell.Words words) {
            cell.setCellStyle(looks.words());
            cell.setCellValue(ESCAPE.matcher(words.text()).replaceAll("_x005F_"));
            int longest = words.text().lines().mapToInt(String::length).max().orElse(0) + 3;
            int now = sheet.getColumnWidth(column) / UNITS;
            sheet.setColumnWidth(column, Math.max(now, Math.min(WIDEST, longest)) * UNITS);
        } else if (content instanceof FilledCell.Figure figure) {
            cell.setCellValue(figure.value().doubleValue());
        } else if (content instanceof FilledCell.Day day) {
            cell.setCellValue(day.date());
        }
    }

    /** As many cells of the other sheet's column of codes as are filled when the list is opened. */
    private static String codes(TemplateSheet other) {
        String column = CellReference.convertNumToColString(other.place("code"));
        String name = "'" + SheetName.of(other.name()) + "'!$" + column;
        return "OFFSET(" + name + "$2,0,0,MAX(1,COUNTA(" + name + ":$" + column + ")-1),1)";
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
        return column.is("bool") || column.is("closed")
                ? List.of(words.of("bool.yes"), words.of("bool.no"))
                : column.values();
    }

    private void offer(int column, List<String> values, boolean closed) {
        if (!values.isEmpty()) {
            offer(column, constraints().createExplicitListConstraint(values.toArray(String[]::new)), closed);
        }
    }

    private void offer(int column, String formula) {
        offer(column, constraints().createFormulaListConstraint(formula), true);
    }

    private DataValidationHelper constraints() {
        return sheet.getDataValidationHelper();
    }

    /** @param closed whether other values are refused in the cell */
    private void offer(int column, DataValidationConstraint values, boolean closed) {
        DataValidation list =
                constraints().createValidation(values, new CellRangeAddressList(1, LAST_ROW, column, column));
        list.setEmptyCellAllowed(true);
        list.setSuppressDropDownArrow(true);
        list.setShowErrorBox(closed);
        list.createErrorBox(words.of("list.title"), words.of("list.text"));
        sheet.addValidationData(list);
    }

    /** Lists of codes hold every value that there is, others only the usual ones. */
    private static boolean isClosed(TemplateColumn column) {
        return column.type().contains(",") || column.is("bool") || column.is("closed");
    }

    private static @Nullable Format format(TemplateColumn column) {
        return switch (column.type()) {
            case "date" -> Format.DATE;
            case "integer" -> Format.INTEGER;
            case "decimal" -> Format.DECIMAL_2;
            case "number", "factor", "share", "lower", "upper" -> null;
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
