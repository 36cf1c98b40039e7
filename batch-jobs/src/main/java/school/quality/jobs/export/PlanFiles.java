package school.quality.jobs.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.YearPlan;

/**
 * Writes plans of the year to files; the same plans give the same bytes.
 *
 * <p>Every method throws {@link ExportProblem} where a file cannot be written.
 */
public final class PlanFiles {

    /** A workbook: who answers for how much, the whole plan, and a sheet for each who answers. */
    public void workbook(List<YearPlan> plans, Path file, Locale language) {
        Words words = new Words(language);
        WholeFile.write(file, out -> ReportBook.write(out, book -> new PlanBook(words, plans, book).write()));
    }

    /** A calendar file for each school and each who answers, by school and name. */
    public List<Path> calendars(List<YearPlan> plans, Path folder, Locale language) {
        Words words = new Words(language);
        List<Path> written = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (YearPlan plan : plans) {
            plan.byResponsible().forEach((who, entries) -> {
                Path file = folder.resolve(free(fileName(plan, who), taken));
                write(new PlanCalendar(words, plan, who), entries, file);
                written.add(file);
            });
        }
        return written;
    }

    private static void write(PlanCalendar calendar, List<PlanEntry> entries, Path file) {
        WholeFile.write(file, out -> out.write(calendar.of(entries)));
    }

    private static String fileName(YearPlan plan, String who) {
        return String.join("-", "plan", plan.school(), plan.year().code().replace('/', '-'), who)
                .replaceAll("[^\\p{L}\\p{N}.-]+", "_");
    }

    /** Two names may differ in characters only that no file name can have. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free + ".ics";
    }
}
