package school.quality.jobs.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/**
 * Server processes of an earlier start on the same data. They are known by working in the data folder, never by a port
 * or a process number alone: both may long belong to somebody else.
 */
final class LeftOverServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LeftOverServer() {}

    /** To be called while holding the lock: then no living program owns such processes. */
    static void settle(Cluster cluster) {
        var data = cluster.place().data();
        if (!processes(data).isEmpty()) {
            cluster.stop("fast");
            if (!Wait.until(PATIENCE, () -> processes(data).isEmpty())) {
                throw new DatabaseProblem(Code.LEFT_OVER, processes(data), data);
            }
        }
        try {
            // Nobody works here any more, so a process that has the number in this file by now is a stranger.
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, data);
        }
    }

    private static List<Long> processes(Path data) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> worksIn(data, Path.of("/proc", Long.toString(pid))))
                .sorted()
                .toList();
    }

    private static boolean worksIn(Path data, Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(data);
        } catch (IOException gone) {
            return false;
        }
    }
}
