package school.quality.jobs.export.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet anew from its own rows: some of them repeated, some columns of them too. */
final class XlsxFilling {

    private final XSSFSheet sheet;
    private final TemplateText texts;
    private final List<TemplateRow> rows = new ArrayList<>();
    private final SortedMap<Integer, Part> columns = new TreeMap<>();
    private final List<CellRangeAddress> merged;

    /** A cell as the template has it. */
    private record TemplateCell(int column, CellStyle look, CellType kind, Object content) {

        static TemplateCell of(XSSFCell cell) {
            Object content =
                    switch (cell.getCellType()) {
                        case NUMERIC -> cell.getNumericCellValue();
                        case BOOLEAN -> cell.getBooleanCellValue();
                        case STRING -> cell.getStringCellValue();
                        default -> "";
                    };
            return new TemplateCell(cell.getColumnIndex(), cell.getCellStyle(), cell.getCellType(), content);
        }

        String text() {
            return kind == CellType.STRING ? content.toString() : "";
        }
    }

    /** A row as the template has it, with the list that repeats it. */
    private record TemplateRow(int number, float height, boolean ownHeight, Part part, List<TemplateCell> cells) {}

    XlsxFilling(XSSFSheet sheet, TemplateText texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.merged = List.copyOf(sheet.getMergedRegions());
        sheet.forEach(row -> rows.add(taken((XSSFRow) row)));
    }

    void fill(Entry entry) {
        clear();
        XlsxFilling.Widths widths = new Widths(entry);
        int shift = 0;
        for (TemplateRow row : rows) {
            List<Entry> entries = row.part() == Part.PAPER
                    ? List.of(entry)
                    : entry.parts(row.part()).stream()
                            .map(one -> one.inside(entry))
                            .toList();
            for (int i = 0; i < entries.size(); i++) {
                write(row, row.number() + shift + i, entries.get(i), widths);
                merge(row.number(), row.number() + shift + i, widths);
            }
            shift += entries.size() - 1;
        }
        widths.apply();
        XlsxTemplate.fill(sheet.getHeader(), texts, entry);
        XlsxTemplate.fill(sheet.getFooter(), texts, entry);
    }

    private TemplateRow taken(XSSFRow row) {
        List<TemplateCell> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(TemplateCell.of((XSSFCell) cell)));
        cells.forEach(cell -> {
            Part part = texts.repeated(List.of(cell.text()), Part.Repeated.AS_COLUMNS);
            if (part != Part.PAPER) {
                columns.putIfAbsent(cell.column(), part);
            }
        });
        Part part = texts.repeated(cells.stream().map(TemplateCell::text).toList(), Part.Repeated.AS_ROWS);
        return new TemplateRow(
                row.getRowNum(), row.getHeightInPoints(), row.getCTRow().isSetHt(), part, cells);
    }

    private void clear() {
        for (int i = merged.size() - 1; i >= 0; i--) {
            sheet.removeMergedRegion(i);
        }
        List<Row> old = new ArrayList<>();
        sheet.forEach(old::add);
        old.forEach(sheet::removeRow);
        sheet.getWorkbook().removePrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    }

    private void write(TemplateRow row, int number, Entry entry, Widths widths) {
        XSSFRow written = sheet.createRow(number);
        if (row.ownHeight()) {
            written.setHeightInPoints(row.height());
        }
        for (TemplateCell cell : row.cells()) {
            int first = widths.first(cell.column());
            List<Entry> entries = entries(cell, entry);
            for (int i = 0; i < widths.count(cell.column()); i++) {
                XSSFCell copy = written.createCell(first + i);
                copy.setCellStyle(cell.look());
                if (i < entries.size()) {
                    write(cell, copy, entries.get(i));
                }
            }
        }
    }

    /** What a cell is written for: once, or once for each copy of its column. */
    private List<Entry> entries(TemplateCell cell, Entry entry) {
        Part part = texts.repeated(List.of(cell.text()), Part.Repeated.AS_COLUMNS);
        return part == Part.PAPER
                ? List.of(entry)
                : entry.columns(part).stream().map(one -> one.inside(entry)).toList();
    }

    /** A number stays a number where the cell holds nothing else; a text stays a text, also one that begins with =. */
    private void write(TemplateCell from, XSSFCell to, Entry entry) {
        switch (from.kind()) {
            case NUMERIC -> to.setCellValue((Double) from.content());
            case BOOLEAN -> to.setCellValue((Boolean) from.content());
            case STRING -> writeText(from.text(), to, entry);
            default -> to.setBlank();
        }
    }

    private void writeText(String text, XSSFCell to, Entry entry) {
        List<MatchResult> found = TemplateText.in(text);
        boolean alone = found.size() == 1 && found.get(0).group().equals(text.strip());
        Value value = alone ? texts.value(found.get(0), entry) : Value.NOTHING;
        if (value.number() != null) {
            to.setCellValue(value.number().doubleValue());
        } else {
            to.setCellValue(texts.filled(text, entry));
        }
    }

    /** Merged cells of one row go with it; those of several rows stay where the first of them is. */
    private void merge(int row, int written, Widths widths) {
        merged.stream().filter(region -> region.getFirstRow() == row).forEach(region -> {
            int last = widths.first(region.getLastColumn()) + widths.count(region.getLastColumn()) - 1;
            sheet.addMergedRegion(new CellRangeAddress(
                    written,
                    written + region.getLastRow() - region.getFirstRow(),
                    widths.first(region.getFirstColumn()),
                    last));
        });
    }

    /** Where the columns of the template stand when some are there several times, and how wide they are. */
    private final class Widths {

        private final Entry entry;
        private final List<Integer> old;

        Widths(Entry entry) {
            this.entry = entry;
            int last = Stream.concat(
                            rows.stream().flatMap(row -> row.cells().stream()).map(TemplateCell::column),
                            merged.stream().map(CellRangeAddress::getLastColumn))
                    .max(Integer::compare)
                    .orElse(0);
            this.old = Stream.iterate(0, column -> column <= last, column -> column + 1)
                    .map(sheet::getColumnWidth)
                    .toList();
        }

        int count(int column) {
            Part part = columns.get(column);
            return part == null ? 1 : entry.columns(part).size();
        }

        int first(int column) {
            return column
                    + columns.headMap(column).keySet().stream()
                            .mapToInt(before -> count(before) - 1)
                            .sum();
        }

        void apply() {
            for (int column = old.size() - 1; column >= 0; column--) {
                for (int i = 0; i < count(column); i++) {
                    sheet.setColumnWidth(first(column) + i, old.get(column));
                }
            }
        }
    }
}
