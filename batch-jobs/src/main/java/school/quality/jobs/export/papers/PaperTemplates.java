package school.quality.jobs.export.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where templates are found: in the school's folder those that it has there, all others in the program. */
public final class PaperTemplates {

    private final @Nullable Path folder;

    private PaperTemplates(@Nullable Path folder) {
        this.folder = folder;
    }

    public static PaperTemplates bundled() {
        return new PaperTemplates(null);
    }

    /** @throws PaperProblem where the folder is none */
    public static PaperTemplates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw PaperProblem.of("NO_FOLDER", folder);
        }
        return new PaperTemplates(folder);
    }

    /** Writes the program's templates into a folder, for a school to change; says which. */
    public static List<Path> write(Path folder) {
        List<Path> written = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            Path file = folder.resolve(kind.file());
            if (Files.exists(file)) {
                throw PaperProblem.of("THERE_ALREADY", file);
            }
            written.add(new PaperFile(kind, bundled().read(kind)).write(folder));
        }
        return written;
    }

    byte[] read(PaperKind kind) {
        Path own = folder == null ? null : folder.resolve(kind.file());
        try (InputStream in = own != null && Files.exists(own) ? Files.newInputStream(own) : bundled(kind)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw PaperProblem.of("UNREADABLE", kind.file()).because(e);
        }
    }

    private static InputStream bundled(PaperKind kind) {
        return Objects.requireNonNull(PaperTemplates.class.getResourceAsStream("/papers/" + kind.file()), kind.file());
    }
}
