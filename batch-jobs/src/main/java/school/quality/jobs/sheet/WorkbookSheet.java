package school.quality.jobs.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet while it is written; its widths and filter are known at its end. */
final class WorkbookSheet implements TableWriter {

    private static final float LINE = 15;
    private static final float HIGHEST = 400;

    private final SXSSFSheet sheet;
    private final CellLook looks;
    private final List<Column> columns;
    private final Widths widths;
    private final int headerRow;
    private int written;

    WorkbookSheet(SXSSFSheet sheet, CellLook looks, List<Column> columns, List<String> titles) {
        this.sheet = sheet;
        this.looks = looks;
        this.columns = List.copyOf(columns);
        widths = new Widths(columns);
        writeTitles(titles);
        headerRow = written;
        writeHeader();
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    @Override
    public void row(Tone tone, List<Cell> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException("more cells than columns");
        }
        Row row = sheet.createRow(written++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            CellText text = write(row, i, i < cells.size() ? cells.get(i) : Cell.empty(), tone);
            if (tone != Tone.HEADING) {
                String shown = text.shown(columns.get(i).format());
                widths.seen(i, shown);
                lines = Math.max(lines, widths.lines(i, shown));
            }
        }
        heighten(row, lines);
    }

    /** Also after a failure: the library complains of rows that were never flushed. */
    void finish() throws IOException {
        widths.apply(sheet);
        PageSetup.across(sheet, widths.total());
        int last = Math.max(headerRow, written - 1);
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(headerRow, last, 0, columns.size() - 1));
        }
        sheet.flushRows();
    }

    private void writeTitles(List<String> titles) {
        CellStyle style = looks.title();
        for (String title : titles) {
            org.apache.poi.ss.usermodel.Cell cell = sheet.createRow(written++).createCell(0);
            cell.setCellValue(title);
            cell.setCellStyle(style);
        }
    }

    private void writeHeader() {
        CellStyle style = looks.header();
        int lines = 1;
        Row row = sheet.createRow(written++);
        for (int i = 0; i < columns.size(); i++) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(style);
            lines = Math.max(lines, widths.linesOfHeader(i));
        }
        heighten(row, lines);
        sheet.createFreezePane(0, written);
    }

    private CellText write(Row row, int column, Cell cell, Tone rowTone) {
        Format format = columns.get(column).format();
        Tone tone = cell.tone() == Tone.NORMAL ? rowTone : cell.tone();
        CellText text = CellText.of(cell.content());
        org.apache.poi.ss.usermodel.Cell target = row.createCell(column);
        target.setCellStyle(looks.of(text.format(format), tone, text.looksLikeFormula()));
        text.writeTo(target);
        return text;
    }

    /** Not every program makes room for wrapped text by itself. */
    private static void heighten(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
        }
    }
}
