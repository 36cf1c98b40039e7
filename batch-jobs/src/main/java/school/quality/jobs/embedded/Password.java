package school.quality.jobs.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** The password to the embedded server: made once, kept in a file that only its owner reads. */
final class Password {
    private static final int BYTES = 24;

    private Password() {}

    static String kept(Path file, boolean dataExist) {
        try {
            if (!Files.exists(file)) {
                if (dataExist) {
                    throw new DatabaseProblem(Code.PASSWORD_LOST, file);
                }
                keep(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, file);
        }
    }

    private static void keep(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        write(unfinished, HexFormat.of().formatHex(bytes));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Closed to others from its first moment. */
    static Path write(Path file, String password) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        return Files.writeString(file, password);
    }
}
