package school.quality.jobs.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/**
 * Who the server runs as. PostgreSQL refuses root, and a server with root's rights could write anywhere: under root it
 * is a system user without rights, otherwise whoever runs the program.
 */
record ServerUser(int uid, int gid, boolean switched) {
    private static final List<String> CANDIDATES = List.of("vsoko", "postgres", "nobody");

    /** The owner of existing data, because nobody else may serve them; else the first candidate that exists. */
    static ServerUser of(Path data) {
        try {
            int me = id(Path.of("/proc/self"), "uid");
            if (me != 0) {
                return new ServerUser(me, id(Path.of("/proc/self"), "gid"), false);
            }
            return Files.isDirectory(data) ? new ServerUser(id(data, "uid"), id(data, "gid"), true) : candidate();
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, data);
        }
    }

    private static ServerUser candidate() {
        return CANDIDATES.stream()
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElseThrow(() -> new DatabaseProblem(Code.NO_USER));
    }

    private static Optional<ServerUser> named(String name) {
        var uid = SystemCommand.of("id", "-u", name).run();
        var gid = SystemCommand.of("id", "-g", name).run();
        return uid.succeeded() && gid.succeeded()
                ? Optional.of(new ServerUser(Integer.parseInt(uid.line()), Integer.parseInt(gid.line()), true))
                : Optional.empty();
    }

    private static int id(Path path, String kind) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:" + kind);
    }

    /** What stands before a command of the server so that this user runs it, and that it ends when the program does. */
    List<String> prefix() {
        return switched
                ? List.of(
                        "setpriv",
                        "--reuid=" + uid,
                        "--regid=" + gid,
                        "--clear-groups",
                        "--no-new-privs",
                        "--pdeathsig=INT")
                : List.of("setpriv", "--no-new-privs", "--pdeathsig=INT");
    }

    boolean mayEnter(Path folder) {
        return !switched
                || SystemCommand.of(this, "test", "-x", folder.toString()).run().succeeded();
    }

    void own(Path path) throws IOException {
        if (switched) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }
}
