package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Texts that the cells of a workbook point to; the only part of a workbook that is kept in memory. */
final class SharedStrings {

    private static final long MOST_CHARACTERS = 96L << 20;
    private static final int COST_OF_A_STRING = 32;

    private final List<String> strings = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(OfficePackage office, String part) throws IOException, XMLStreamException {
        SharedStrings shared = new SharedStrings();
        try (InputStream content = office.open(part)) {
            XmlCursor xml = new XmlCursor(content);
            long size = 0;
            while (xml.goTo("si")) {
                String text = xml.pieces("si");
                size += text.length() + COST_OF_A_STRING;
                if (size > MOST_CHARACTERS) {
                    throw new XmlCursor.TooMuch();
                }
                shared.strings.add(text);
            }
        }
        return shared;
    }

    /** @throws IndexOutOfBoundsException when a cell points to a text that is not there */
    String get(int index) {
        return strings.get(index);
    }
}
