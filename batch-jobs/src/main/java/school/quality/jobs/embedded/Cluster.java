package school.quality.jobs.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** The data of one server, how sure it is of them, and the commands that make, start and stop it. */
record Cluster(ClusterPlace place, ServerUser user, ServerBinaries binaries, List<String> durability) {
    static final String ADMINISTRATOR = "postgres";

    /** What is confirmed is on disk. */
    static final List<String> DURABLE = List.of("-cfsync=on", "-csynchronous_commit=on", "-cfull_page_writes=on");

    static Cluster in(ClusterPlace place) {
        return in(place, DURABLE);
    }

    static Cluster in(ClusterPlace place, List<String> durability) {
        var user = ServerUser.of(place.data());
        if (!user.mayEnter(place.folder())) {
            throw new DatabaseProblem(Code.CLOSED_DOOR, user.uid(), place.folder());
        }
        return new Cluster(place, user, ServerBinaries.in(place.folder()), durability);
    }

    /** Made under another name first, so that data of the right name are always whole. */
    void create(String password) {
        var unfinished = place.folder().resolve("data.new");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectory(unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
            user.own(unfinished);
            initialise(unfinished, password);
            Files.move(unfinished, place.data());
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, place.folder());
        }
    }

    private void initialise(Path data, String password) throws IOException {
        var passwordFile = place.folder().resolve("password.new");
        Files.deleteIfExists(passwordFile);
        user.own(Password.write(passwordFile, password));
        var made = SystemCommand.of(
                        user,
                        binaries.command("initdb"),
                        "--pgdata=" + data,
                        "--username=" + ADMINISTRATOR,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C")
                .run();
        Files.delete(passwordFile);
        if (!made.succeeded()) {
            Files.writeString(place.log(), made.text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            throw new DatabaseProblem(Code.NOT_STARTED, place.log());
        }
    }

    /**
     * On this computer only; its log holds no values of the school's rows. In a session of its own, so that
     * Ctrl+C ends the program first, which then stops its server.
     */
    Process start(int port) {
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                binaries.command("postgres"),
                "-D" + place.data(),
                "-clisten_addresses=127.0.0.1",
                "-cport=" + port,
                "-cunix_socket_directories=",
                "-cshared_buffers=256MB",
                "-cwork_mem=32MB",
                "-cmaintenance_work_mem=128MB",
                "-cmax_wal_size=8GB",
                "-cjit=off",
                "-clog_checkpoints=off",
                "-clog_min_messages=log",
                "-clog_error_verbosity=terse"));
        command.addAll(durability);
        return SystemCommand.of(user, command.toArray(String[]::new)).startLogging(place.log());
    }

    /** Ends open transactions and stops; whether it has stopped is for the caller to see. */
    void stop(String mode) {
        SystemCommand.of(
                        user,
                        binaries.command("pg_ctl"),
                        "stop",
                        "--no-wait",
                        "--pgdata=" + place.data(),
                        "--mode=" + mode)
                .run();
    }
}
