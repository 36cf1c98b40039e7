package school.quality.jobs.export;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import school.quality.jobs.export.ReportCell.Content;
import school.quality.jobs.sheet.Tone;

/** A sheet of a report while it is written. */
final class ReportSheet {

    private static final float LINE_HEIGHT = 15;
    private static final int CHARACTER = 256;
    private static final int PADDING = 2;
    private static final int PADDING_OF_BOLD = 5;

    private final SXSSFSheet sheet;
    private final Looks looks;
    private final List<ReportColumn> columns;
    private final int headerRow;
    private int written;
    private int filtered;

    ReportSheet(SXSSFSheet sheet, Looks looks, List<String> titles, List<ReportColumn> columns) {
        this.sheet = sheet;
        this.looks = looks;
        this.columns = List.copyOf(columns);
        titles(titles);
        headerRow = written;
        header();
        print();
    }

    /** A row; cells that are missing at its end stay empty. */
    void row(Tone tone, List<ReportCell> cells) {
        Row row = sheet.createRow(written++);
        IntStream.range(0, columns.size())
                .forEach(i -> fill(row.createCell(i), i < cells.size() ? cells.get(i) : ReportCell.empty(), tone));
        if (tone != Tone.HEADING) {
            fit(row, IntStream.range(0, cells.size()).map(i -> lines(cells.get(i), i)));
        }
    }

    /** Rows so far can be filtered; totals and legends that come later stay outside. */
    void filterable() {
        filtered = written;
    }

    /** Bars in the cells of these columns, as long as their numbers are large: a chart that prints with the table. */
    void bars(int... barred) {
        if (written > headerRow + 1) {
            IntStream.of(barred).forEach(this::bar);
        }
    }

    private void bar(int column) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFColor colour = new XSSFColor(new byte[] {(byte) 0x9D, (byte) 0xC3, (byte) 0xE6}, null);
        CellRangeAddress[] cells = {new CellRangeAddress(headerRow + 1, written - 1, column, column)};
        ConditionalFormattingRule bars = formatting.createConditionalFormattingRule(colour);
        // from nothing on: else the smallest number has no bar at all
        bars.getDataBarFormatting().getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getDataBarFormatting().getMinThreshold().setValue(0.0);
        formatting.addConditionalFormatting(cells, bars);
    }

    /** The number of the next row as people count them. */
    int nextRow() {
        return written + 1;
    }

    void finish() {
        if (filtered > headerRow + 1) {
            sheet.setAutoFilter(new CellRangeAddress(headerRow, filtered - 1, 0, columns.size() - 1));
        }
    }

    private void titles(List<String> titles) {
        for (String title : titles) {
            Cell cell = sheet.createRow(written).createCell(0);
            cell.setCellValue(title);
            cell.setCellStyle(written == 0 ? looks.title() : looks.subtitle());
            written++;
        }
    }

    private void header() {
        CellStyle style = looks.header();
        Row row = sheet.createRow(written++);
        for (int i = 0; i < columns.size(); i++) {
            row.createCell(i).setCellValue(columns.get(i).header());
            row.getCell(i).setCellStyle(style);
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        fit(
                row,
                columns.stream().mapToInt(column -> Wrapping.lines(column.header(), column.width() - PADDING_OF_BOLD)));
        sheet.createFreezePane(0, written);
    }

    private void fill(Cell target, ReportCell cell, Tone rowTone) {
        Content content = cell.content();
        boolean quoted = false;
        if (content instanceof ReportCell.Text text) {
            target.setCellValue(text.text());
            quoted = "=+-@".indexOf(text.text().charAt(0)) >= 0;
        } else if (content instanceof ReportCell.Number number) {
            target.setCellValue(number.value().doubleValue());
        } else if (content instanceof ReportCell.Day day) {
            target.setCellValue(day.day());
        } else if (content instanceof ReportCell.Sum sum) {
            String column = CellReference.convertNumToColString(target.getColumnIndex());
            target.setCellFormula("SUM(" + column + sum.fromRow() + ":" + column + target.getRowIndex() + ")");
            target.setCellValue(sum.value().doubleValue());
        }
        target.setCellStyle(looks.of(cell.form(), cell.tone() == Tone.NORMAL ? rowTone : cell.tone(), quoted));
    }

    private int lines(ReportCell cell, int column) {
        return cell.content() instanceof ReportCell.Text text
                ? Wrapping.lines(text.text(), columns.get(column).width() - PADDING)
                : 1;
    }

    /** Not every program makes a row as high as its text by itself. */
    private static void fit(Row row, IntStream linesOfCells) {
        int lines = linesOfCells.max().orElse(1);
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_HEIGHT);
        }
    }

    private void print() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        sheet.getFooter().setRight("&P / &N");
    }
}
