package school.quality.jobs.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.PlanFiles;
import school.quality.jobs.plan.Planning;
import school.quality.jobs.plan.YearPlan;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.SchoolPeriods;

/** Hands out the year's plan: what falls due when, what is loaded, who answers. */
public final class PlanDesk {

    private final SchoolPeriods schools;
    private final Planning planning;
    private final Journal journal;
    private final PlanFiles files = new PlanFiles();

    PlanDesk(SchoolPeriods schools, Planning planning, Journal journal) {
        this.schools = schools;
        this.planning = planning;
        this.journal = journal;
    }

    /** Codes of the schools there are. */
    public List<String> schools() {
        return schools.all().stream().map(SchoolPeriods.School::code).toList();
    }

    /**
     * One plan a school, by code.
     *
     * @param school code; empty for all
     * @param year empty for the one that holds the day, or else the latest that is loaded
     * @param on what was due before this day and is not loaded is late
     */
    public List<YearPlan> plans(Optional<String> school, Optional<AcademicYear> year, LocalDate on) {
        List<SchoolPeriods.School> wanted = schools.all().stream()
                .filter(one -> school.isEmpty() || one.code().equals(school.get()))
                .toList();
        return planning.plans(wanted, year.orElseGet(() -> Planning.yearFor(wanted, on)), on);
    }

    /**
     * Writes the plans as one workbook.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where the file cannot be written
     */
    public void workbook(List<YearPlan> plans, Path file, Locale language, Optional<String> by) {
        enter(plans, "XLSX", by);
        refusing(() -> {
            files.workbook(plans, file, language);
            return file;
        });
    }

    /**
     * Writes a calendar for each school and each who answers, and names the files.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where a file cannot be written
     */
    public List<Path> calendars(List<YearPlan> plans, Path folder, Locale language, Optional<String> by) {
        enter(plans, "ICS", by);
        return refusing(() -> files.calendars(plans, folder, language));
    }

    /** All plans are of one year. */
    private void enter(List<YearPlan> plans, String form, Optional<String> by) {
        Optional<String> year =
                plans.stream().findFirst().map(plan -> plan.year().code());
        List<String> of = plans.stream().map(YearPlan::school).toList();
        journal.enter(new HandedOut("plan", year, of, form, false, by));
    }

    private static <T> T refusing(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }
}
