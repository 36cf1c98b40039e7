package school.quality.web.status;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import school.quality.jobs.desk.StatusDesk;
import school.quality.jobs.store.results.Stock;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says what is loaded and what was evaluated last. */
@Command(name = "status", sortOptions = false)
public final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Program program;

    public StatusCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/status");
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
