package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.selfexam.SelfExamination;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.Schools;

/** Hands out the table of self-examination for a calendar year. */
public final class SelfExamDesk {

    private final Schools schools;
    private final SelfExamination examination;
    private final Exports exports;
    private final Journal journal;

    SelfExamDesk(Schools schools, SelfExamination examination, Exports exports, Journal journal) {
        this.schools = schools;
        this.examination = examination;
        this.exports = exports;
        this.journal = journal;
    }

    /** Codes of the schools there are. */
    public List<String> schools() {
        return schools.all().stream().map(Schools.School::code).toList();
    }

    /**
     * All lines of each school, by its code.
     *
     * @param school empty for all
     */
    public List<SelfExamAnswer> answers(CalendarYear year, Optional<String> school) {
        return examination.answers(school.map(List::of).orElseGet(this::schools), year);
    }

    /**
     * Writes the table as a file.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where the file cannot be written
     */
    public void export(
            CalendarYear year,
            Optional<String> school,
            ExportRequest.Form form,
            Locale language,
            Path file,
            Optional<String> by) {
        List<SelfExamAnswer> answers = answers(year, school);
        List<String> codes =
                answers.stream().map(SelfExamAnswer::school).distinct().toList();
        String of = Integer.toString(year.year());
        journal.enter(new HandedOut("selfexam", Optional.of(of), codes, form.name(), false, by));
        Heading heading = new Heading(codes, of, null, null);
        try {
            exports.selfExamination(
                    answers.iterator(), new Target(file, Format.valueOf(form.name()), language, heading));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }
}
