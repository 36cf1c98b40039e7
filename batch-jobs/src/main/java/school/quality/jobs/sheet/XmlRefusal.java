package school.quality.jobs.sheet;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which fault of a file lies behind a failure to read its XML. */
final class XmlRefusal {

    private XmlRefusal() {}

    static UnreadableFile of(Exception cause, Path path, String table, String row) {
        FileFault damaged = table.isEmpty() ? FileFault.DAMAGED : FileFault.DAMAGED_SHEET;
        FileFault fault = damaged;
        for (Throwable link = cause; link != null && fault == damaged; link = link.getCause()) {
            FileFault known = known(link);
            fault = known == null ? damaged : known;
        }
        return new UnreadableFile(cause, fault, Names.of(path), table, row);
    }

    private static @Nullable FileFault known(Throwable cause) {
        if (cause instanceof XmlCursor.ForbiddenXml) {
            return FileFault.XML_ENTITIES;
        }
        if (cause instanceof XmlCursor.LongText || cause instanceof MarkupGuard.TooFar) {
            return FileFault.CELL_TOO_LONG;
        }
        return cause instanceof XmlCursor.TooMuch ? FileFault.UNPACKS_TOO_BIG : null;
    }
}
