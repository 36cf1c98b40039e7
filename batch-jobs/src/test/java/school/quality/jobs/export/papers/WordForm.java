package school.quality.jobs.export.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import school.quality.jobs.sheet.StableWorkbook;

/** A text document that is written line by line: how the bundled templates came to be, and those of the tests. */
final class WordForm {

    private static final String FONT = "Times New Roman";
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int SIDE_MARGIN = 850;

    private final XWPFDocument document = new XWPFDocument();
    private final int width;

    private WordForm(int pageWidth) {
        this.width = pageWidth - 2 * SIDE_MARGIN;
    }

    static WordForm upright() {
        WordForm form = new WordForm(SHORT_SIDE);
        form.page(SHORT_SIDE, LONG_SIDE, STPageOrientation.PORTRAIT);
        return form;
    }

    static WordForm lying() {
        WordForm form = new WordForm(LONG_SIDE);
        form.page(LONG_SIDE, SHORT_SIDE, STPageOrientation.LANDSCAPE);
        return form;
    }

    WordForm left(int size, String text) {
        return line(ParagraphAlignment.LEFT, size, false, text);
    }

    WordForm centre(int size, String text) {
        return line(ParagraphAlignment.CENTER, size, false, text);
    }

    WordForm bold(int size, String text) {
        return line(ParagraphAlignment.CENTER, size, true, text);
    }

    WordForm right(int size, String text) {
        return line(ParagraphAlignment.RIGHT, size, false, text);
    }

    /** A text on a line, with a small note under it that says what stands there. */
    WordForm ruled(String text, String note) {
        XWPFParagraph above = paragraph(ParagraphAlignment.CENTER);
        above.setBorderBottom(Borders.SINGLE);
        write(above, 12, false, text);
        return centre(8, note);
    }

    /** @param shares widths of the columns in per cent of the page */
    WordForm table(boolean lines, int size, int[] shares, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), shares.length);
        table.setTableAlignment(TableRowAlign.CENTER);
        if (!lines) {
            table.removeBorders();
        }
        CTTbl raw = table.getCTTbl();
        raw.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(Integer.toString(width * IntStream.of(shares).sum() / 100));
        for (int column = 0; column < shares.length; column++) {
            BigInteger share = BigInteger.valueOf((long) width * shares[column] / 100);
            if (raw.getTblGrid() == null) {
                raw.addNewTblGrid();
            }
            while (raw.getTblGrid().sizeOfGridColArray() <= column) {
                raw.getTblGrid().addNewGridCol();
            }
            raw.getTblGrid().getGridColArray(column).setW(share);
            for (int row = 0; row < rows.size(); row++) {
                cell(
                        table.getRow(row).getCell(column),
                        share,
                        size,
                        rows.get(row).get(column),
                        lines && row == 0);
            }
        }
        if (lines) {
            table.getRow(0).setRepeatHeader(true);
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return this;
    }

    void write(OutputStream out) throws IOException {
        StableWorkbook.save(document, out);
    }

    private void cell(XWPFTableCell cell, BigInteger width, int size, String text, boolean head) {
        cell.setWidth(width.toString());
        cell.setVerticalAlignment(head ? XWPFVertAlign.CENTER : XWPFVertAlign.TOP);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        boolean number =
                text.matches("\\{\\{[^{}]*(Сумма|Баллы[^{}]*|Место|Номер|Распределено|НеРаспределено|КРаспределению"
                        + "|ЦенаБалла|Работников|Рассчитано|Решено)}}.*");
        paragraph.setAlignment(head || number ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        write(paragraph, size, false, text);
    }

    private WordForm line(ParagraphAlignment where, int size, boolean bold, String text) {
        write(paragraph(where), size, bold, text);
        return this;
    }

    private XWPFParagraph paragraph(ParagraphAlignment where) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(where);
        paragraph.setSpacingAfter(60);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, int size, boolean bold, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    private void page(int wide, int high, STPageOrientation.Enum orientation) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide));
        size.setH(BigInteger.valueOf(high));
        size.setOrient(orientation);
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(SIDE_MARGIN));
        margin.setRight(BigInteger.valueOf(SIDE_MARGIN));
        margin.setTop(BigInteger.valueOf(SIDE_MARGIN));
        margin.setBottom(BigInteger.valueOf(SIDE_MARGIN));
    }
}
