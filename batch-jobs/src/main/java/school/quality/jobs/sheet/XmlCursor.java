package school.quality.jobs.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** Walks through one XML part forwards. No entity is ever resolved, nothing nests deep, no text grows without end. */
final class XmlCursor {

    private static final int DEEPEST = 64;

    private final XMLStreamReader xml;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    XmlCursor(InputStream content) throws XMLStreamException {
        // A factory of its own for each part: the table of names that a part fills goes away with it.
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Parsing ahead of need: otherwise errors come up later, unchecked.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        xml = factory.createXMLStreamReader(content);
    }

    /** Steps on; false at the end of the part. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        event = xml.next();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new ForbiddenXml();
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return true;
    }

    boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT && element.equals(xml.getLocalName());
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && element.equals(xml.getLocalName());
    }

    boolean goTo(String element) throws XMLStreamException {
        while (next()) {
            if (starts(element)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute without a namespace. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    /** An attribute whose namespace differs between the two editions of the format. */
    @Nullable
    String qualifiedAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (name.equals(xml.getAttributeLocalName(i)) && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text up to the end of the element the cursor stands on. */
    String text(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            append(text);
        }
        return text.toString();
    }

    /** The text of a string in pieces (each a {@code t}), without the reading aids of Eastern scripts. */
    String pieces(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("rPh")) {
                text("rPh");
            } else if (starts("t")) {
                text.append(text("t"));
                checkLength(text);
            }
        }
        return EscapedText.decoded(text.toString());
    }

    private void append(StringBuilder text) throws XMLStreamException {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            checkLength(text);
        }
    }

    private static void checkLength(StringBuilder text) throws LongText {
        if (text.length() > RowFeed.LONGEST_CELL) {
            throw new LongText();
        }
    }

    private void deeper() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
    }

    /** A document type or an entity: a table has no use for them, an attacker has. */
    static final class ForbiddenXml extends XMLStreamException {}

    /** A text beyond all measure. */
    static final class LongText extends XMLStreamException {}

    /** More of something than any honest file has. */
    static final class TooMuch extends XMLStreamException {}
}
