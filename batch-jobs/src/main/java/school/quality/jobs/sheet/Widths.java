package school.quality.jobs.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;

/** Columns as wide as their longest line, within bounds; longer text wraps and makes its row higher. */
final class Widths {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int WIDEST_FOR_HEADER = 18;
    private static final int UNITS = 256;
    private static final int MOST = 255;

    private final List<Column> columns;
    private final int[] longest;

    Widths(List<Column> columns) {
        this.columns = columns;
        longest = columns.stream()
                .mapToInt(column -> Math.min(WIDEST_FOR_HEADER, column.header().length()))
                .toArray();
    }

    void seen(int column, String text) {
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            int stop = end < 0 ? text.length() : end;
            longest[column] = Math.max(longest[column], stop - from);
            from = stop + 1;
        }
    }

    /** So many lines a text will take when the column has its width. */
    int lines(int column, String text) {
        return lines(text, columns.get(column).width() > 0 ? columns.get(column).width() : WIDEST);
    }

    int linesOfHeader(int column) {
        Column header = columns.get(column);
        return lines(header.header(), header.width() > 0 ? header.width() : WIDEST_FOR_HEADER);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / width)
                .sum();
    }

    void apply(Sheet sheet) {
        for (int i = 0; i < longest.length; i++) {
            sheet.setColumnWidth(i, width(i) * UNITS);
        }
    }

    /** Of all columns together, in characters. */
    int total() {
        return IntStream.range(0, longest.length).map(this::width).sum();
    }

    private int width(int column) {
        int wished = columns.get(column).width();
        int width = wished > 0 ? wished : Math.max(NARROWEST, Math.min(WIDEST, longest[column] + 2));
        return Math.min(MOST, width);
    }
}
