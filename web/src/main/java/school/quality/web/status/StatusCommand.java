package school.quality.web.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.desk.StatusDesk;
import school.quality.jobs.store.results.Stock;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says what is loaded and what was evaluated last; or what is planned for the year. */
@Command(name = "status", sortOptions = false)
public final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Program program;

    @Option(names = "--plan")
    boolean plan;

    @Option(names = "--year", paramLabel = "Y")
    @Nullable
    String year;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--on", paramLabel = "DATE")
    @Nullable
    LocalDate on;

    @Option(names = "--out", paramLabel = "FILE.xlsx")
    @Nullable
    Path out;

    @Option(names = "--ics", paramLabel = "DIR")
    @Nullable
    Path ics;

    @Mixin
    Actor actor = new Actor();

    public StatusCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/status");
        if (!plan && (year != null || school != null || on != null || out != null || ics != null)) {
            return wrong(words.text("plan.only"));
        }
        if (year != null && !AcademicYear.isWellFormed(year)) {
            return wrong(words.text("plan.bad-year", year));
        }
        return plan ? new PlanShown(program, words).show(this) : stock(words);
    }

    private int wrong(String sentence) {
        program.err().println(sentence);
        return ExitCode.WRONG_ARGUMENTS;
    }

    private int stock(Words words) {
        StatusDesk desk = program.bean(StatusDesk.class);
        List<Stock.PeriodOfSchool> periods = desk.periods();
        if (periods.isEmpty()) {
            program.out().println(words.text("empty"));
        }
        periods.stream().map(period -> line(period, words)).forEach(program.out()::println);
        desk.loaded().forEach(dataset -> program.out()
                .println(words.text("dataset", dataset.title(), dataset.dataset(), dataset.rows())));
        return ExitCode.DONE;
    }

    private static String line(Stock.PeriodOfSchool period, Words words) {
        return period.run() == null || period.finishedAt() == null
                ? words.text("period", period.school(), period.period())
                : words.text(
                        "period-evaluated",
                        period.school(),
                        period.period(),
                        period.run(),
                        TIME.format(period.finishedAt()));
    }
}
