package school.quality.web.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import school.quality.jobs.desk.PaperDesk;
import school.quality.jobs.desk.PaperRequest;
import school.quality.jobs.desk.PapersRefused;
import school.quality.jobs.export.papers.Commission;
import school.quality.jobs.export.papers.PaperProblem;
import school.quality.jobs.store.PayOrder;
import school.quality.web.program.Actor;
import school.quality.web.program.DayConverter;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Puts a result to paper: order, minutes, summary sheet. */
@Command(name = "papers", sortOptions = false)
public final class PapersCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--period", paramLabel = "P")
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--regulation", paramLabel = "CODE")
    @Nullable
    String regulation;

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    @Option(names = "--templates", paramLabel = "DIR")
    @Nullable
    Path templates;

    @Option(names = "--number", paramLabel = "N")
    @Nullable
    String number;

    @Option(names = "--date", paramLabel = "D", converter = DayConverter.class)
    @Nullable
    LocalDate date;

    @Option(names = "--minutes-number", paramLabel = "N")
    String minutesNumber = "";

    @Option(names = "--minutes-date", paramLabel = "D", converter = DayConverter.class)
    @Nullable
    LocalDate minutesDate;

    @Option(names = "--chair", paramLabel = "NAME")
    String chair = "";

    @Option(names = "--secretary", paramLabel = "NAME")
    String secretary = "";

    @Option(names = "--member", paramLabel = "NAME")
    List<String> members = new ArrayList<>();

    @Option(names = "--write-templates", paramLabel = "DIR")
    @Nullable
    Path writeTemplates;

    @Mixin
    Actor actor = new Actor();

    public PapersCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/orders");
        try {
            return writeTemplates == null ? papers(words) : templates(words, writeTemplates);
        } catch (PapersRefused refused) {
            refused.report().ifPresent(new OrderTold(program, words)::tell);
            throw refused;
        } catch (PaperProblem problem) {
            program.err().println(problem.sentence(program.locale()));
            return ExitCode.FAILED;
        }
    }

    private int templates(Words words, Path folder) {
        told(program.bean(PaperDesk.class).writeTemplates(folder), words);
        return ExitCode.DONE;
    }

    private int papers(Words words) {
        need(period, "--period");
        if (number != null || date != null) {
            need(number, "--number");
            need(date, "--date");
        }
        if (number != null && !number.strip().matches("[^\\p{Cntrl}\\u2028\\u2029]{1,50}")) {
            program.err().println(words.text("BAD_NUMBER"));
            return ExitCode.WRONG_ARGUMENTS;
        }
        PaperDesk.Written written = program.bean(PaperDesk.class).write(request());
        new OrderTold(program, words).tell(written.report());
        told(written.files(), words);
        program.out()
                .println(written.order()
                        .map(order -> words.text("ordered", order.number(), DayConverter.shown(order.date())))
                        .orElseGet(() -> words.text("draft")));
        return ExitCode.DONE;
    }

    private void told(List<Path> files, Words words) {
        files.forEach(file -> program.out().println(words.text("paper", file)));
    }

    private void need(@Nullable Object given, String option) {
        if (given == null) {
            CommandSpec command = Objects.requireNonNull(spec);
            throw new MissingParameterException(command.commandLine(), command.findOption(option), option);
        }
    }

    private PaperRequest request() {
        return new PaperRequest(
                Objects.requireNonNull(period),
                Optional.ofNullable(school),
                Optional.ofNullable(regulation),
                Optional.ofNullable(number).map(given -> new PayOrder(given.strip(), Objects.requireNonNull(date))),
                new Commission(chair, secretary, members, minutesNumber, minutesDate),
                Optional.ofNullable(templates),
                out,
                actor.name());
    }
}
