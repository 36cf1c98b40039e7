package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date. */
record CellStyles(List<String> formats) {

    private static final int MOST_STYLES = 131_072;
    private static final String NO_DATE = "";
    private static final CellStyles NONE = new CellStyles(List.of());

    static CellStyles none() {
        return NONE;
    }

    static CellStyles read(OfficePackage office, String part) throws IOException, XMLStreamException {
        try (InputStream content = office.open(part)) {
            return read(new XmlCursor(content));
        }
    }

    private static CellStyles read(XmlCursor xml) throws XMLStreamException {
        Map<String, String> own = new HashMap<>();
        List<String> formats = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (own.size() + formats.size() > MOST_STYLES) {
                throw new XmlCursor.TooMuch();
            }
            ofCells = xml.starts("cellXfs") || ofCells && !xml.ends("cellXfs");
            if (xml.starts("numFmt")) {
                own.put(String.valueOf(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
            } else if (ofCells && xml.starts("xf")) {
                formats.add(dateFormat(xml.attribute("numFmtId"), own));
            }
        }
        return new CellStyles(formats);
    }

    boolean isDate(@Nullable String style) {
        return !format(style).isEmpty();
    }

    /** A format that shows hours: only then is the time of day part of what the user sees. */
    boolean showsTime(@Nullable String style) {
        return format(style).contains("h");
    }

    private String format(@Nullable String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        return index < formats.size() ? formats.get(index) : NO_DATE;
    }

    private static String dateFormat(@Nullable String id, Map<String, String> own) {
        int number = id == null ? 0 : Integer.parseInt(id);
        String builtIn = number >= 18 && number <= 22 || number >= 45 && number <= 47 ? "h:mm" : "d";
        String format = own.getOrDefault(String.valueOf(id), builtIn).toLowerCase(Locale.ROOT);
        return DateUtil.isADateFormat(number, own.containsKey(String.valueOf(id)) ? format : "General")
                ? format
                : NO_DATE;
    }
}
