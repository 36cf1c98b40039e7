package school.quality.jobs.sheet;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One cell as the text that a user sees, as far as the stored value tells. Formulas are never evaluated. */
final class XlsxCell {

    private final XmlCursor xml;
    private final XlsxBook book;
    private boolean formula;
    private @Nullable String stored;

    XlsxCell(XmlCursor xml, XlsxBook book) {
        this.xml = xml;
        this.book = book;
    }

    /** Reads the cell that the cursor stands on, up to its end. */
    @Nullable
    String read() throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        readParts();
        String text = stored;
        if ("e".equals(type) || formula && (text == null || text.isEmpty() && !"str".equals(type))) {
            return SheetRow.NO_STORED_VALUE;
        }
        return text == null || text.isEmpty() ? null : text(text, type == null ? "n" : type, style);
    }

    private void readParts() throws XMLStreamException {
        formula = false;
        stored = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                stored = xml.text("v");
            } else if (xml.starts("is")) {
                stored = xml.pieces("is");
            } else if (xml.starts("f")) {
                formula = true;
                xml.text("f");
            }
        }
    }

    private String text(String value, String type, @Nullable String style) {
        return switch (type) {
            case "s" -> book.string(Integer.parseInt(value.strip()));
            case "b" -> "1".equals(value) || "true".equals(value) ? "true" : "false";
            case "d" -> StoredDate.ofIso(value);
            case "n" -> number(value.strip(), style);
            case "str" -> EscapedText.decoded(value);
            default -> value;
        };
    }

    private String number(String value, @Nullable String style) {
        CellStyles styles = book.styles();
        return styles.isDate(style)
                ? StoredDate.text(value, book.from1904(), styles.showsTime(style))
                : PlainNumber.ofBinary(value);
    }
}
