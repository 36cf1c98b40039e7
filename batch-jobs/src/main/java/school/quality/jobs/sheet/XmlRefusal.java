package school.quality.jobs.sheet;

import java.nio.file.Path;

/** Which fault of a file lies behind a failure to read its XML. */
final class XmlRefusal {

    private XmlRefusal() {}

    static UnreadableFile of(Exception cause, Path path, String table, String row) {
        return new UnreadableFile(cause, fault(cause, table), Names.of(path), table, row);
    }

    private static FileFault fault(Exception cause, String table) {
        if (cause instanceof XmlCursor.ForbiddenXml) {
            return FileFault.XML_ENTITIES;
        }
        if (cause instanceof XmlCursor.LongText) {
            return FileFault.CELL_TOO_LONG;
        }
        if (cause instanceof XmlCursor.TooMuch) {
            return FileFault.UNPACKS_TOO_BIG;
        }
        return table.isEmpty() ? FileFault.DAMAGED : FileFault.DAMAGED_SHEET;
    }
}
