package school.quality.jobs.export.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import school.quality.jobs.sheet.WholeFile;

/** One paper as a file: whole, or not there. */
record PaperFile(PaperKind kind, Path file) {

    void write(PaperTemplates templates, List<Entry> papers) {
        try {
            WholeFile.write(file, out -> fill(templates, papers, out));
        } catch (UncheckedIOException e) {
            throw PaperProblem.of("NOT_WRITTEN", file).because(e);
        }
    }

    static void copy(PaperKind kind, OutputStream out) {
        try (InputStream template = PaperTemplates.bundled(kind)) {
            template.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(PaperTemplates templates, List<Entry> papers, OutputStream out) {
        try (InputStream template = templates.open(kind)) {
            kind.template().fill(template, papers, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
