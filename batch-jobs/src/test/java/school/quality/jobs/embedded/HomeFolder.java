package school.quality.jobs.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;
import school.quality.jobs.ServerRoom;

/** A data folder where the servers of the tests are, gone when closed; the server's user may pass through it. */
record HomeFolder(Path path) implements AutoCloseable {
    static HomeFolder withPermissions(String permissions) {
        try {
            var path = ServerRoom.made();
            return new HomeFolder(Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HomeFolder open() {
        return withPermissions("rwx--x--x");
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
