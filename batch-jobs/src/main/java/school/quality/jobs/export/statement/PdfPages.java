package school.quality.jobs.export.statement;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.vandeseer.easytable.TableDrawer;
import org.vandeseer.easytable.settings.VerticalAlignment;
import org.vandeseer.easytable.structure.Row;
import org.vandeseer.easytable.structure.Table;
import org.vandeseer.easytable.structure.cell.TextCell;

/** Pages of A4 with lines of text and rows of a table; the same lines give the same bytes. */
final class PdfPages implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 36;
    private static final int TITLE = 11;
    private static final int TEXT = 7;
    private static final float LINE = 0.4f;
    private static final Color GREY = new Color(235, 235, 235);

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Table.TableBuilder table = Table.builder();
    private final int columns;

    /** @param widths of the columns of tables, in per cent of the page's */
    PdfPages(List<Integer> widths) throws IOException {
        columns = widths.size();
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        widths.forEach(share -> table.addColumnOfWidth(width * share / all));
        // the library brings this font, with Cyrillic letters, under the SIL Open Font License
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, Objects.requireNonNull(letters));
        }
        table.font(font)
                .fontSize(TEXT)
                .padding(2)
                .verticalAlignment(VerticalAlignment.TOP)
                .wordBreak(true);
    }

    void title(String text) {
        across(text, TITLE);
    }

    void text(String text) {
        across(text, TEXT + 1);
    }

    private void across(String text, int size) {
        table.addRow(Row.builder()
                .add(TextCell.builder()
                        .text(printable(text))
                        .colSpan(columns)
                        .fontSize(size)
                        .build())
                .build());
    }

    void head(List<String> cells) {
        table.addRow(cells(cells).backgroundColor(GREY).build());
    }

    void row(List<String> cells) {
        table.addRow(cells(cells).build());
    }

    /** A sum below rows; its title takes all columns but the last two. */
    void total(String title, String sum) {
        table.addRow(Row.builder()
                .add(bordered(title).colSpan(columns - 2).build())
                .add(bordered(sum).colSpan(2).build())
                .backgroundColor(GREY)
                .build());
    }

    private Row.RowBuilder cells(List<String> cells) {
        Row.RowBuilder row = Row.builder();
        cells.forEach(cell -> row.add(bordered(cell).build()));
        return row;
    }

    private TextCell.TextCellBuilder<?, ?> bordered(String text) {
        return TextCell.builder().text(printable(text)).borderWidth(LINE);
    }

    void write(OutputStream out) throws IOException {
        TableDrawer.builder()
                .table(table.build())
                .startX(MARGIN)
                .startY(PDRectangle.A4.getHeight() - MARGIN)
                .endY(MARGIN)
                .build()
                .draw(() -> document, () -> new PDPage(PDRectangle.A4), MARGIN);
        number();
        // else the document would be told apart by the clock
        document.setDocumentId(0L);
        document.save(out);
    }

    private void number() throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            try (PDPageContentStream foot = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                foot.beginText();
                foot.setFont(font, TEXT);
                foot.newLineAtOffset(PDRectangle.A4.getWidth() / 2, MARGIN / 2);
                foot.showText((i + 1) + " / " + pages);
                foot.endText();
            }
        }
    }

    /** What the font has no sign for is shown by a question mark, because a page without it is better than none. */
    private String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> shown.append(isKnown(sign) ? Character.toString(sign) : "?"));
        return shown.toString();
    }

    private boolean isKnown(int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
