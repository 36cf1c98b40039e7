package school.quality.jobs.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/**
 * Where the server's files lie: in {@code database} of the data folder. Under root the server's user must be able to
 * go there; where the data folder lies behind a closed door (as in {@code /root}), {@code database} is a link to a
 * folder of its own in {@code /var/lib/vsoko}.
 */
record ClusterPlace(Path home, Path folder) {
    private static final Path BEHIND_NO_DOOR = Path.of("/var/lib/vsoko");

    static ClusterPlace in(Path given) {
        try {
            Files.createDirectories(given);
            var home = given.toRealPath();
            var database = home.resolve("database");
            if (Files.isSymbolicLink(database) && !Files.exists(database)) {
                throw new DatabaseProblem(Code.DATA_LOST, database);
            }
            if (!Files.exists(database)) {
                create(database);
            }
            return new ClusterPlace(home, database.toRealPath());
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, given);
        }
    }

    private static void create(Path database) throws IOException {
        if (ServerUser.of(database).mayEnter(database.getParent())) {
            open(Files.createDirectory(database));
            return;
        }
        open(Files.createDirectories(BEHIND_NO_DOOR));
        var elsewhere = BEHIND_NO_DOOR.resolve(UUID.randomUUID().toString());
        Files.createSymbolicLink(database, open(Files.createDirectory(elsewhere)));
    }

    /** To pass through, not to look around. */
    private static Path open(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    Path password() {
        return home.resolve("password");
    }
}
