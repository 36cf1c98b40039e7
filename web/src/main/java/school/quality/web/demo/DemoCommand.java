package school.quality.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.ExportDesk;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.What;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunReport;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.results.RunState;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** The main job from end to end on the bundled gymnasium. */
@Command(name = "demo", sortOptions = false)
public final class DemoCommand implements Callable<Integer> {
    static final String SCHOOL = "G1";
    static final String REGULATION = "G1";
    static final String PERIOD = "2025-26/Y";

    private static final String ACTOR = "demo";
    private static final String DIRECTOR = "demo director";

    private final Program program;

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    public DemoCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/demo");
        Path samples = samples();
        if (!Files.isDirectory(samples)) {
            program.err().println(words.text("no-samples", samples));
            return ExitCode.FAILED;
        }
        program.out().println(words.text("begin"));
        LoadReport loaded = load(samples.resolve("gymnasium"));
        publish(samples.resolve("regulation").resolve("gymnasium.json"));
        RunReport run = run();
        boolean written = export(run);
        new DemoTold(program, words).tell(loaded, files());
        if (run.state() == RunState.UNCHANGED && !written) {
            program.out().println(words.text("unchanged"));
        }
        return ExitCode.DONE;
    }

    /** The launcher names the folder of the program; started otherwise it is the current one. */
    private static Path samples() {
        return Path.of(System.getProperty("vsoko.root", ".")).resolve("samples");
    }

    private LoadReport load(Path folder) {
        LoadRequest request = new LoadRequest(
                List.of(folder), Optional.empty(), Optional.empty(), false, false, false, Optional.of(ACTOR));
        return program.bean(LoadDesk.class).load(request);
    }

    private void publish(Path file) {
        RegulationDesk desk = program.bean(RegulationDesk.class);
        try {
            desk.take(Files.readAllBytes(file), Optional.of(SCHOOL), ACTOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RegulationRequest director =
                RegulationRequest.of(REGULATION, Optional.of(SCHOOL)).by(DIRECTOR);
        desk.check(director);
        desk.confirmRehearsal(director);
        desk.approve(director);
        desk.publish(director);
    }

    private RunReport run() {
        return program.bean(RunDesk.class).run(new RunRequest(PERIOD, List.of(SCHOOL), Optional.empty()));
    }

    /** Writes what is not there yet, and everything anew after a new run; false if there was nothing to write. */
    private boolean export(RunReport run) {
        boolean anew = run.state() != RunState.UNCHANGED;
        List<ExportRequest> wanted = requests().stream()
                .filter(request -> anew || !Files.exists(request.file()))
                .toList();
        wanted.forEach(program.bean(ExportDesk.class)::export);
        return !wanted.isEmpty();
    }

    private List<Path> files() {
        return requests().stream().map(ExportRequest::file).toList();
    }

    /** Two school years are too few for a forecast. */
    private List<ExportRequest> requests() {
        List<ExportRequest> requests = new ArrayList<>();
        for (What what : EnumSet.complementOf(EnumSet.of(What.FORECAST, What.TRACE))) {
            for (Form form : Form.values()) {
                if (what != What.PAYROLL || form != Form.JSON) {
                    requests.add(request(what, form));
                }
            }
        }
        return requests;
    }

    private ExportRequest request(What what, Form form) {
        String name = what.name().toLowerCase(Locale.ROOT).replace('_', '-') + "."
                + form.name().toLowerCase(Locale.ROOT);
        return new ExportRequest(
                what, form, PERIOD, List.of(SCHOOL), Optional.empty(), program.locale(), out.resolve(name));
    }
}
