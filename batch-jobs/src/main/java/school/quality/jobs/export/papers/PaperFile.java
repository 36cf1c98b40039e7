package school.quality.jobs.export.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import school.quality.jobs.sheet.WholeFile;

/** A paper that is filled, and on the disk when it is written: so all papers are there, or none. */
record PaperFile(PaperKind kind, byte[] content) {

    static PaperFile filled(PaperKind kind, PaperTemplates templates, List<Entry> papers) {
        byte[] template = templates.read(kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            kind.template().fill(new ByteArrayInputStream(template), papers, out);
        } catch (IOException e) {
            throw PaperProblem.of("UNREADABLE", kind.file()).because(e);
        }
        return new PaperFile(kind, out.toByteArray());
    }

    Path write(Path folder) {
        Path file = folder.resolve(kind.file());
        try {
            WholeFile.write(file, out -> copy(new ByteArrayInputStream(content), out));
        } catch (UncheckedIOException e) {
            throw PaperProblem.of("NOT_WRITTEN", file).because(e);
        }
        return file;
    }

    private static void copy(InputStream content, OutputStream out) {
        try {
            content.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
