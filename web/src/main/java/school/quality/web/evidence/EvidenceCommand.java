package school.quality.web.evidence;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.EvidenceDesk;
import school.quality.jobs.desk.EvidenceRequest;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Packs what the result of a period rests on into one archive. */
@Command(name = "evidence", sortOptions = false)
public final class EvidenceCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--names")
    boolean names;

    @Option(names = "--out", paramLabel = "FILE.zip", required = true)
    @Nullable
    Path out;

    @Mixin
    Actor actor = new Actor();

    public EvidenceCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/packs");
        Path file = Objects.requireNonNull(out);
        EvidenceDesk.Packed packed = program.bean(EvidenceDesk.class)
                .pack(new EvidenceRequest(
                        Objects.requireNonNull(period), Optional.ofNullable(school), names, file, actor.name()));
        program.out()
                .println(words.text("packed", file, Long.toString(packed.run().run()), packed.journal()));
        if (!packed.run().isFinal()) {
            program.out().println(words.text("not-final", period));
        }
        return ExitCode.DONE;
    }
}
