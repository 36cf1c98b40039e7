package school.quality.web.regulation;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.web.program.Program;

/** Writes a regulation to a file. */
@Command(name = "export", sortOptions = false)
final class RegulationExportCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    RegulationExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (out != null && out.toString().endsWith(".xlsx")) {
            return program.notBuiltYet("regulation export --out FILE.xlsx");
        }
        return new RegulationTold(program).after(words -> {
            RegulationRequest request = target.request();
            Path file = out == null ? Path.of(request.code() + ".json") : out;
            program.bean(RegulationDesk.class).write(request, file);
            return words.text("exported", request.code(), file);
        });
    }
}
