package school.quality.jobs.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/**
 * One program at a time: held on a file beside the data, not in the data folder itself, so that two data folders that
 * link to the same data exclude each other too. The system gives it up when the program ends in whatever way.
 */
final class HomeLock implements AutoCloseable {
    // The system's lock is one per process and would be lost by opening and closing the file a second time.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock take(Path cluster, Path home) {
        var file = cluster.resolve("lock");
        if (!HELD_HERE.add(file)) {
            throw new DatabaseProblem(Code.IN_USE, home);
        }
        try {
            return new HomeLock(file, locked(file, home));
        } catch (RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    private static FileChannel locked(Path file, Path home) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
            channel.close();
            throw new DatabaseProblem(Code.IN_USE, home);
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, file);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, file);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
