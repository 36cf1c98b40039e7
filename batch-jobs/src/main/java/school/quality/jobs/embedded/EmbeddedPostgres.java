package school.quality.jobs.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/**
 * The school's own PostgreSQL server. It serves this computer only, on a port of the moment, asks for a password and
 * keeps what it has confirmed even when the power fails. It ends with the program, however the program ends.
 */
public final class EmbeddedPostgres implements Database {
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration SHUT_DOWN = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;

    private final Cluster cluster;
    private final HomeLock lock;
    private final String password;
    private final Process server;
    private final int port;

    private EmbeddedPostgres(Cluster cluster, HomeLock lock, String password) {
        this.cluster = cluster;
        this.lock = lock;
        this.password = password;
        Started started = started(cluster);
        this.server = started.process;
        this.port = started.port;
    }

    /**
     * Starts the server on the data of this folder and makes the folder where it does not exist yet (1-3 seconds).
     *
     * @throws DatabaseProblem when the folder is in use, cannot be used, or the server does not start
     */
    public static EmbeddedPostgres start(Path home) {
        return start(home, Cluster.DURABLE);
    }

    static EmbeddedPostgres start(Path home, List<String> durability) {
        var place = ClusterPlace.in(home);
        var lock = HomeLock.take(place.folder(), place.home());
        try {
            return start(place, lock, durability);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(ClusterPlace place, HomeLock lock, List<String> durability) {
        boolean dataExist = Files.exists(place.data());
        var password = Password.kept(place.password(), dataExist);
        var cluster = Cluster.in(place, durability);
        if (!dataExist) {
            cluster.create(password);
        }
        var server = new EmbeddedPostgres(cluster, lock, password);
        try {
            SchoolDatabase.ensure(server.port, password);
            return server;
        } catch (RuntimeException e) {
            server.shutDown();
            throw e;
        }
    }

    private record Started(Process process, int port) {}

    /** A left-over server may only just be starting, and the free port may be taken: one failure is not the last word. */
    private static Started started(Cluster cluster) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            LeftOverServer.settle(cluster);
            int port = freePort();
            var process = cluster.start(port);
            if (Wait.until(RECOVERY, () -> !process.isAlive() || isReady(cluster, process)) && process.isAlive()) {
                return new Started(process, port);
            }
            process.destroy();
        }
        throw new DatabaseProblem(Code.NOT_STARTED, cluster.place().log());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, "127.0.0.1");
        }
    }

    /** Read from the server's own file, because an answer on the port might come from somebody else. */
    private static boolean isReady(Cluster cluster, Process process) {
        try {
            List<String> lines = Files.readAllLines(cluster.place().data().resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.get(0).strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public String url() {
        return SchoolDatabase.url(port, SchoolDatabase.NAME);
    }

    @Override
    public String user() {
        return SchoolDatabase.OWNER;
    }

    @Override
    public String password() {
        return password;
    }

    /** Stops the server: open transactions are rolled back, everything confirmed is on disk. Twice is once. */
    @Override
    public void close() {
        shutDown();
        lock.close();
    }

    private void shutDown() {
        for (var mode : List.of("fast", "immediate")) {
            if (server.isAlive()) {
                cluster.stop(mode);
                Wait.until(SHUT_DOWN, () -> !server.isAlive());
            }
        }
    }
}
