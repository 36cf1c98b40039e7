package school.quality.jobs.regulation.book;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.UnreadableFile;

/** The workbook of a regulation: a sheet for each of its lists. */
public final class RegulationBook {

    private RegulationBook() {}

    /**
     * Reads a workbook as far as it can be read.
     *
     * @throws UnreadableFile when the file is no workbook, damaged or hostile
     */
    public static BookReading read(Path file) {
        return new BookReader(SourceFile.open(file)).read();
    }

    /** Writes a workbook into a stream, which stays open; the same regulation gives the same bytes. */
    public static void write(Regulation regulation, Layout layout, Locale language, OutputStream target) {
        new BookWriter(layout).write(regulation, language, target);
    }
}
