package school.quality.web.regulation;

import java.nio.file.Path;
import java.util.Locale;
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

    @Option(names = "--format", paramLabel = "json|xlsx")
    @Nullable
    Format format;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    RegulationExportCommand(Program program) {
        this.program = program;
    }

    /** JSON for other programs, or a workbook for people. */
    enum Format {
        JSON,
        XLSX;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        return new RegulationTold(program).after(words -> {
            RegulationRequest request = target.requestOfActor();
            Path file = out == null ? Path.of(request.code() + format().ending()) : out;
            RegulationDesk desk = program.bean(RegulationDesk.class);
            if (format() == Format.XLSX) {
                desk.writeBook(request, file, program.locale());
            } else {
                desk.write(request, file);
            }
            return words.text("exported", request.code(), file);
        });
    }

    /** As asked for, else as the file's name ends, else JSON. */
    private Format format() {
        if (format != null) {
            return format;
        }
        boolean book = out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(Format.XLSX.ending());
        return book ? Format.XLSX : Format.JSON;
    }
}
