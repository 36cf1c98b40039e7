package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one at a time. Claims of the sheet about its own size are not looked at. */
final class XlsxRows extends RowFeed {

    private final Path path;
    private final String table;
    private final OfficePackage office;
    private final InputStream content;
    private final XmlCursor xml;
    private final XlsxCell cell;
    private final List<@Nullable String> texts = new ArrayList<>();
    private int number;

    XlsxRows(Path path, String table, String part, XlsxBook book) {
        super(Names.of(path), table);
        this.path = path;
        this.table = table;
        try {
            office = new OfficePackage(path);
        } catch (IOException e) {
            throw refusal(e);
        }
        try {
            content = office.open(part);
            xml = new XmlCursor(content);
            xml.goTo("sheetData");
        } catch (XMLStreamException | IOException e) {
            office.close();
            throw refusal(e);
        }
        cell = new XlsxCell(xml, book);
    }

    @Override
    @Nullable
    SheetRow fetch() {
        try {
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.starts("row")) {
                    return readRow();
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw refusal(e);
        }
    }

    @Override
    public void close() {
        try (office) {
            content.close();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private SheetRow readRow() throws XMLStreamException {
        String given = xml.attribute("r");
        number = given == null ? number + 1 : Integer.parseInt(given);
        texts.clear();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                readCell();
            }
        }
        return row(number, texts);
    }

    private void readCell() throws XMLStreamException {
        String place = xml.attribute("r");
        int column = place == null ? texts.size() : column(place);
        checkColumn(column, number);
        while (texts.size() <= column) {
            texts.add(null);
        }
        texts.set(column, cell.read());
    }

    /** Column of {@code BC17}, from 0; letters beyond the last column of Excel end the counting. */
    private int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            checkColumn(column - 1, number);
        }
        if (column < 1) {
            throw new NumberFormatException("no column");
        }
        return column - 1;
    }

    private UnreadableFile refusal(Exception cause) {
        return XmlRefusal.of(cause, path, table, String.valueOf(number));
    }
}
