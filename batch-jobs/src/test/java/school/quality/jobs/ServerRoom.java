package school.quality.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where a server of the tests keeps its data: in memory, if there is room for it and programs may run there, since a
 * database is copied for every test; else in the usual temporary place.
 */
public final class ServerRoom {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 3L << 30;

    private ServerRoom() {}

    /** A folder of its own, to be deleted by whoever asked for it. */
    public static Path made() throws IOException {
        return isFit(MEMORY)
                ? Files.createTempDirectory(MEMORY, "vsoko-test")
                : Files.createTempDirectory("vsoko-test");
    }

    private static boolean isFit(Path place) throws IOException {
        return Files.isWritable(place) && Files.getFileStore(place).getUsableSpace() >= ENOUGH && runsPrograms(place);
    }

    /** Some containers forbid it; then not even a file with the right to be run counts as a program. */
    private static boolean runsPrograms(Path place) throws IOException {
        var owned = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var program = Files.createTempFile(place, "vsoko-test", null, owned);
        try {
            return Files.isExecutable(program);
        } finally {
            Files.delete(program);
        }
    }
}
