package school.quality.web.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.web.demo.DemoCommand;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/**
 * Goes through a start with pages and the main job once and ends. The launcher calls it after building, in an empty data
 * folder, so that the virtual machine writes down the classes that are needed: later starts read them from there.
 */
@Command(name = "practise", hidden = true)
public final class PractiseCommand implements Callable<Integer> {

    private final Program program;

    public PractiseCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Served served = Served.open(program, 0, 0)) {
            lookAtSigningIn(served.port());
            served.openAll();
            new CommandLine(new DemoCommand(program))
                    .execute("--out", program.home().resolve("practised").toString());
        }
        return ExitCode.DONE;
    }

    private static void lookAtSigningIn(int port) throws IOException, InterruptedException {
        URI page = URI.create("http://localhost:" + port + "/sign-in");
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    }
}
