package school.quality.web.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import school.quality.jobs.desk.ExportDesk;
import school.quality.jobs.desk.ExportRefused;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.What;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/**
 * Goes through a start with pages once and ends. The launcher calls it after building, in an empty data folder, so that the
 * virtual machine writes down the classes that are needed: later starts read them from there and take half the time.
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
            ask(served.bean(ExportDesk.class));
        }
        return ExitCode.DONE;
    }

    private static void lookAtSigningIn(int port) throws IOException, InterruptedException {
        URI page = URI.create("http://localhost:" + port + "/sign-in");
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    }

    /** Nothing is there to be exported, but what an export needs is loaded before that is noticed. */
    private void ask(ExportDesk exports) {
        try {
            exports.export(new ExportRequest(
                    What.RATINGS,
                    Form.XLSX,
                    "2025-26/Y",
                    List.of(),
                    Optional.empty(),
                    program.locale(),
                    Path.of("nothing.xlsx")));
        } catch (ExportRefused nothingThere) {
            program.err().println(nothingThere.sentence(program.locale()));
        }
    }
}
