package school.quality.web.exports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import school.quality.jobs.desk.SelfExamDesk;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Writes the table of self-examination for a calendar year to a file; it needs no run. */
final class SelfExamExport {
    private static final int FIRST = 1000;
    private static final int LAST = 9998;

    private final Program program;
    private final Words words;

    SelfExamExport(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    int write(ExportCommand asked) {
        int year = Objects.requireNonNull(asked.year);
        if (year < FIRST || year > LAST) {
            return refuse(ExitCode.WRONG_ARGUMENTS, words.text("selfexam.bad-year", Integer.toString(year)));
        }
        SelfExamDesk desk = program.bean(SelfExamDesk.class);
        List<String> schools = desk.schools();
        if (schools.isEmpty()) {
            return refuse(ExitCode.FAILED, words.text("selfexam.empty"));
        }
        if (asked.school != null && !schools.contains(asked.school)) {
            return refuse(ExitCode.FAILED, words.text("selfexam.no-school", asked.school, String.join(", ", schools)));
        }
        return write(asked, new CalendarYear(year), desk);
    }

    private int write(ExportCommand asked, CalendarYear year, SelfExamDesk desk) {
        desk.export(
                year,
                Optional.ofNullable(asked.school),
                Objects.requireNonNull(asked.format),
                program.locale(),
                Objects.requireNonNull(asked.out),
                asked.actor.name());
        program.out().println(words.text("written", asked.out));
        return ExitCode.DONE;
    }

    private int refuse(int exit, String sentence) {
        program.err().println(sentence);
        return exit;
    }
}
