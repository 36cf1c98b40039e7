package school.quality.jobs.sheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rows of all formats share: empty rows fall away, and no row may be absurdly wide or long. */
abstract class RowFeed implements TableRows {

    static final int LONGEST_CELL = 1 << 20;
    private static final int WIDEST_HEADER = 1_000;
    private static final int WIDEST_ROW = 16_384;

    private final String file;
    private final String table;
    private boolean headerSeen;
    private boolean ended;
    private @Nullable SheetRow waiting;

    RowFeed(String file, String table) {
        this.file = file;
        this.table = table;
    }

    /** The next row, empty ones too; {@code null} after the last. */
    abstract @Nullable SheetRow fetch();

    @Override
    public final boolean hasNext() {
        while (waiting == null && !ended) {
            SheetRow row = fetch();
            ended = row == null;
            if (row != null && !allBlank(row.cells())) {
                waiting = checked(row);
            }
        }
        return waiting != null;
    }

    @Override
    public final SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = Objects.requireNonNull(waiting);
        waiting = null;
        return row;
    }

    /** A row of the texts found; empty texts become {@code null}, and those at the end are left off. */
    static SheetRow row(int number, List<@Nullable String> texts) {
        int width = texts.size();
        while (width > 0 && empty(texts.get(width - 1))) {
            width--;
        }
        @Nullable String[] cells = new String[width];
        for (int i = 0; i < width; i++) {
            String text = texts.get(i);
            cells[i] = empty(text) ? null : text;
        }
        return new SheetRow(number, Collections.unmodifiableList(Arrays.asList(cells)));
    }

    final void checkColumn(int column, int row) {
        if (column >= WIDEST_ROW) {
            throw fault(FileFault.TOO_MANY_COLUMNS, table, String.valueOf(row), String.valueOf(WIDEST_ROW));
        }
    }

    final UnreadableFile fault(FileFault fault, String... details) {
        return new UnreadableFile(fault, file, details);
    }

    final UnreadableFile fault(Throwable cause, FileFault fault, String... details) {
        return new UnreadableFile(cause, fault, file, details);
    }

    private SheetRow checked(SheetRow row) {
        checkColumn(row.cells().size() - 1, row.number());
        if (!headerSeen && row.cells().stream().filter(Objects::nonNull).count() > WIDEST_HEADER) {
            throw fault(FileFault.TOO_MANY_COLUMNS, table, String.valueOf(row.number()), String.valueOf(WIDEST_HEADER));
        }
        headerSeen = true;
        for (String cell : row.cells()) {
            if (cell != null && cell.length() > LONGEST_CELL) {
                throw fault(FileFault.CELL_TOO_LONG, table, String.valueOf(row.number()));
            }
        }
        return row;
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static boolean allBlank(List<@Nullable String> cells) {
        for (String cell : cells) {
            if (cell != null && !blank(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!invisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean invisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
