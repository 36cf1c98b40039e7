package school.quality.web.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.desk.PlanDesk;
import school.quality.jobs.plan.YearPlan;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows the year's plan on the terminal and writes it to the files that are asked for. */
final class PlanShown {

    private final Program program;
    private final Words words;

    PlanShown(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    int show(StatusCommand asked) {
        PlanDesk desk = program.bean(PlanDesk.class);
        List<String> schools = desk.schools();
        if (schools.isEmpty()) {
            program.out().println(words.text("empty"));
            return ExitCode.DONE;
        }
        if (asked.school != null && !schools.contains(asked.school)) {
            program.err().println(words.text("plan.no-school", asked.school, String.join(", ", schools)));
            return ExitCode.FAILED;
        }
        return show(asked, plans(desk, asked), desk);
    }

    private static List<YearPlan> plans(PlanDesk desk, StatusCommand asked) {
        return desk.plans(
                Optional.ofNullable(asked.school),
                Optional.ofNullable(asked.year).map(AcademicYear::new),
                Objects.requireNonNullElseGet(asked.on, LocalDate::now));
    }

    private int show(StatusCommand asked, List<YearPlan> plans, PlanDesk desk) {
        PlanTable table = new PlanTable(words);
        plans.stream().flatMap(table::lines).forEach(program.out()::println);
        write(asked, plans, desk);
        return ExitCode.DONE;
    }

    private void write(StatusCommand asked, List<YearPlan> plans, PlanDesk desk) {
        if (asked.out != null) {
            desk.workbook(plans, asked.out, program.locale(), asked.actor.name());
            written(asked.out);
        }
        if (asked.ics != null) {
            desk.calendars(plans, asked.ics, program.locale(), asked.actor.name())
                    .forEach(this::written);
        }
    }

    private void written(Path file) {
        program.out().println(words.text("plan.written", file));
    }
}
