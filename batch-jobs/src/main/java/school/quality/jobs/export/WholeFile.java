package school.quality.jobs.export;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file wholly or not at all: beside its place first, and there only when it is complete. */
public final class WholeFile {

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(target.getParent());
            fill(draft, content);
            Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw problem(e, file);
        } catch (UncheckedIOException e) {
            throw problem(e.getCause(), file);
        } finally {
            remove(draft);
        }
    }

    private static ExportProblem problem(IOException cause, Path file) {
        return cause instanceof UnmappableCharacterException
                ? new ExportProblem(cause, ExportProblem.Code.LETTERS)
                : new ExportProblem(cause, ExportProblem.Code.NOT_WRITTEN, file);
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), 1 << 16)) {
            content.writeTo(out);
        }
    }

    /** A draft that stays is a nuisance, but must not hide why there is no file. */
    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }
}
