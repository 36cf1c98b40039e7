package school.quality.jobs.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import school.quality.jobs.embedded.DatabaseLocation.External;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** The server of a data folder, started by another program that works there, and gone when that one ends. */
final class JoinedServer {

    private static final int PORT = 3;
    private static final int STATE = 7;

    private JoinedServer() {}

    /** @throws DatabaseProblem while no program works in the data folder */
    static Database of(Path home) {
        var place = ClusterPlace.in(home);
        if (!Files.exists(place.password())) {
            throw new DatabaseProblem(Code.NOT_RUNNING, place.home());
        }
        var url = SchoolDatabase.url(port(place), SchoolDatabase.NAME);
        return open(new External(url, SchoolDatabase.OWNER, Password.kept(place.password(), true)), place);
    }

    private static Database open(External server, ClusterPlace place) {
        try {
            return server.open();
        } catch (DatabaseProblem stopped) {
            throw new DatabaseProblem(stopped, Code.NOT_RUNNING, place.home());
        }
    }

    /** From the server's own file; one that was left behind leads to a server that does not answer. */
    private static int port(ClusterPlace place) {
        try {
            List<String> lines = Files.readAllLines(place.data().resolve("postmaster.pid"));
            if (lines.size() > STATE && lines.get(STATE).strip().equals("ready")) {
                return Integer.parseInt(lines.get(PORT).strip());
            }
            throw new DatabaseProblem(Code.NOT_RUNNING, place.home());
        } catch (IOException notThere) {
            throw new DatabaseProblem(notThere, Code.NOT_RUNNING, place.home());
        }
    }
}
