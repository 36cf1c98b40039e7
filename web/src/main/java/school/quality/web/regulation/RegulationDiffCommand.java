package school.quality.web.regulation;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.jobs.desk.DifferenceDesk;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.regulation.DifferenceSentences;
import school.quality.web.program.Actor;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says what changed between two versions, or between a stored version and a file. */
@Command(name = "diff", sortOptions = false)
final class RegulationDiffCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "FILE|CODE", descriptionKey = "fileOrCode")
    @Nullable
    String fileOrCode;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "regulation.school")
    @Nullable
    String school;

    /** The older one first. */
    @Option(names = "--version", paramLabel = "N")
    List<Integer> versions = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    @Nullable
    String format;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Mixin
    Actor actor = new Actor();

    RegulationDiffCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new RegulationTold(program).after(words -> {
            DifferenceDesk desk = program.bean(DifferenceDesk.class);
            DifferenceDesk.Differences found = found(desk);
            if (out == null) {
                return told(found, words);
            }
            desk.write(found, form(), program.locale(), out, actor.name());
            return words.text("differences-written", found.all().size(), out);
        });
    }

    private DifferenceDesk.Differences found(DifferenceDesk desk) throws NoSuchFileException {
        RegulationTarget target = new RegulationTarget();
        target.fileOrCode = Objects.requireNonNull(fileOrCode);
        return target.isFile()
                ? desk.between(target.document().whole(), versions, Optional.ofNullable(school))
                : desk.between(fileOrCode, versions, Optional.ofNullable(school));
    }

    private String told(DifferenceDesk.Differences found, Words words) {
        DifferenceSentences sentences = DifferenceSentences.in(program.locale());
        String head = words.text(
                found.all().isEmpty() ? "no-differences" : "differences", found.code(), found.before(), found.after());
        return found.all().stream()
                .map(sentences::of)
                .collect(Collectors.joining("\n", head + (found.all().isEmpty() ? "" : "\n"), ""));
    }

    private Form form() {
        String named = format == null ? String.valueOf(out).replaceFirst(".*\\.", "") : format;
        return named.toLowerCase(Locale.ROOT).equals("xlsx") ? Form.XLSX : Form.JSON;
    }
}
