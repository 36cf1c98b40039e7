package school.quality.jobs.export.templates;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import school.quality.jobs.sheet.PageSetup;
import school.quality.jobs.sheet.SheetName;

/** The first sheet: how to fill in the others, and a list of them to click on. */
final class GuideSheet {

    private static final int UNITS = 256;
    private static final float LINE = 15;
    private static final int[] WIDTHS = {30, 60, 70};

    private final XSSFSheet sheet;
    private final TemplateWords words;
    private final CellStyle paragraph;
    private final CellStyle link;
    private int row;

    GuideSheet(XSSFSheet sheet, TemplateLook looks, TemplateWords words) {
        this.sheet = sheet;
        this.words = words;
        paragraph = looks.paragraph();
        link = looks.link();
        cell(sheet.createRow(row++), 0, words.of("guide.title"), looks.title());
        words.guide().forEach(this::addParagraph);
        row++;
        addHeader(looks.header(true));
    }

    void list(List<TemplateSheet> templates) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNITS);
        }
        templates.forEach(this::addTemplate);
        PageSetup.across(sheet);
    }

    private void addParagraph(String text) {
        XSSFRow target = sheet.createRow(row);
        target.setHeightInPoints(18);
        cell(target, 0, text, paragraph);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 2));
        row++;
    }

    private void addHeader(CellStyle style) {
        XSSFRow target = sheet.createRow(row++);
        cell(target, 0, words.of("guide.column.sheet"), style);
        cell(target, 1, words.of("guide.column.content"), style);
        cell(target, 2, words.of("guide.column.required"), style);
        sheet.createFreezePane(0, row);
    }

    private void addTemplate(TemplateSheet template) {
        XSSFRow target = sheet.createRow(row++);
        XSSFHyperlink jump = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        jump.setAddress("'" + SheetName.of(template.name()) + "'!A1");
        cell(target, 0, template.name(), link).setHyperlink(jump);
        cell(target, 1, words.of("dataset." + template.dataset()), paragraph);
        String required = template.columns().stream()
                .filter(TemplateColumn::required)
                .map(TemplateColumn::header)
                .collect(Collectors.joining("; "));
        cell(target, 2, required, paragraph);
        target.setHeightInPoints(LINE * (1 + required.length() / WIDTHS[2]));
    }

    private static XSSFCell cell(XSSFRow target, int column, String text, CellStyle style) {
        XSSFCell cell = target.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }
}
