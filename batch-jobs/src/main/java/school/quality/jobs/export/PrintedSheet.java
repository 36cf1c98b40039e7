package school.quality.jobs.export;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet laid out for A4 across, written from above to below; rows leave the memory as they are written. */
final class PrintedSheet {

    /** Excel takes 65,530 links in a sheet. */
    private static final int MOST_LINKS = 65_000;

    private static final int CHARACTER = 256;
    /** Of a row, in points; Excel allows no more. */
    private static final float HIGHEST = 409;

    private static final float GAP = 5;
    /** Across, in the usual size of letters and with a little to spare. */
    private static final int CHARACTERS_OF_A4 = 132;

    /** Between the margins, in points. */
    private static final int HEIGHT_OF_A4 = 520;

    private static final float USUAL_HEIGHT = 15;
    private static final float POINTS_TO_LINE = 1.32f;
    private static final double MARGIN = 0.4;
    private static final double FOOT = 0.5;

    private final SXSSFSheet sheet;
    private final XSSFSheet drawn;
    private final TileLooks looks;
    private final List<Integer> widths;
    private final PageRoom page = new PageRoom();
    private int written;
    private int links;

    /** @param widths of the columns, in characters */
    PrintedSheet(SXSSFSheet sheet, XSSFSheet drawn, TileLooks looks, List<Integer> widths) {
        this.sheet = sheet;
        this.drawn = drawn;
        this.looks = looks;
        this.widths = List.copyOf(widths);
        IntStream.range(0, widths.size()).forEach(i -> sheet.setColumnWidth(i, widths.get(i) * CHARACTER));
        print();
    }

    String name() {
        return sheet.getSheetName();
    }

    /** The number of the next row, from 0. */
    int next() {
        return written;
    }

    /** How many characters fit beside each other from a column on. */
    int charactersFrom(int column) {
        return widths.stream().skip(column).mapToInt(Integer::intValue).sum();
    }

    /** A row as high as its text. */
    void row(List<Tile> tiles) {
        int lines = IntStream.range(0, tiles.size())
                .map(i -> lines(tiles.get(i), i))
                .max()
                .orElse(1);
        double size = tiles.stream().mapToInt(tile -> tile.kind().points).max().orElse(10);
        row((float) (lines * size * POINTS_TO_LINE + 1), tiles);
    }

    void row(float height, List<Tile> tiles) {
        Row row = sheet.createRow(written++);
        row.setHeightInPoints(Math.min(height, HIGHEST));
        IntStream.range(0, tiles.size()).forEach(i -> fill(row.createCell(i), tiles.get(i)));
        page.use(row.getHeightInPoints());
    }

    /** Text over the whole width, in as many rows as it needs. */
    void text(TileKind kind, Shade shade, String text) {
        // Bold and large letters are wider than those that column widths are counted in.
        int width = charactersFrom(0) * 10 / kind.points;
        for (String line : Wrapping.split(text, width)) {
            List<Tile> rest = kind == TileKind.NOTE || kind == TileKind.TITLE
                    ? List.of()
                    : Tile.blanks(widths.size() - 1, kind, shade);
            row(IntStream.rangeClosed(0, rest.size())
                    .mapToObj(i -> i == 0 ? Tile.text(kind, shade, line) : rest.get(i - 1))
                    .toList());
        }
    }

    void skip(int rows) {
        written += rows;
        page.use(rows * USUAL_HEIGHT);
    }

    /** Pages are broken where it suits the content. Excel heeds that only on sheets that are not fitted to pages. */
    void paged() {
        int scale = Math.min(100, CHARACTERS_OF_A4 * 100 / charactersFrom(0));
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) scale);
        page.limit(HEIGHT_OF_A4 * 100 / scale);
    }

    /** What comes next begins a page. */
    void breakPage() {
        sheet.setRowBreak(written - 1);
        page.begin();
    }

    /**
     * What comes next begins a page where too little is left of this one.
     *
     * @param points that have to stay together
     * @return whether it does
     */
    boolean keepTogether(double points) {
        boolean full = !page.hasRoom(points);
        if (full) {
            breakPage();
        }
        return full;
    }

    /** A narrow gap. */
    void gap() {
        row(GAP, List.of());
    }

    /** What is above stays in sight, and stands on each page. */
    void keepAbove() {
        sheet.createFreezePane(0, written);
        sheet.setRepeatingRows(new CellRangeAddress(0, written - 1, -1, -1));
        page.repeatAbove();
    }

    /** The whole sheet on one page. */
    void onOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Leads from a cell to a row of a sheet. */
    void link(int row, int column, PrintedSheet to, int toRow, String tip) {
        if (links++ < MOST_LINKS) {
            XSSFHyperlink link =
                    (XSSFHyperlink) sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(new CellReference(to.name(), toRow, 0, false, false).formatAsString());
            link.setCellReference(new CellReference(row, column));
            link.setTooltip(tip);
            drawn.addHyperlink(link);
        }
    }

    void merge(int fromRow, int toRow, int column) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(fromRow, toRow, column, column));
    }

    /** The part of the workbook that is kept in memory: where drawings go. */
    XSSFSheet drawn() {
        return drawn;
    }

    private void fill(Cell cell, Tile tile) {
        if (tile.text() != null) {
            cell.setCellValue(tile.text());
        } else if (tile.number() != null) {
            cell.setCellValue(tile.number().doubleValue());
        }
        cell.setCellStyle(looks.of(tile));
    }

    private int lines(Tile tile, int column) {
        return tile.text() == null || tile.kind().fit != TileKind.Fit.WRAPPED
                ? 1
                : Wrapping.lines(tile.text(), Math.max(1, widths.get(column) - 3));
    }

    private void print() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setHeaderMargin(0.2);
        print.setFooterMargin(0.2);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
