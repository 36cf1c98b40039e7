package school.quality.jobs.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import school.quality.engine.period.AcademicYear;

/**
 * The plan of a school for a school year.
 *
 * @param on the day against which it says what is overdue
 * @param entries by day, then in the programme's order
 */
public record YearPlan(String school, AcademicYear year, LocalDate on, List<PlanEntry> entries) {

    public YearPlan {
        entries = List.copyOf(entries);
    }

    /** The entries of each who answers; what several answer for stands with each of them. */
    public SortedMap<String, List<PlanEntry>> byResponsible() {
        return byResponsible(entries);
    }

    /** The entries of each day, and on it of each who answers. */
    public SortedMap<LocalDate, SortedMap<String, List<PlanEntry>>> byDay() {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        PlanEntry::due,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), YearPlan::byResponsible)));
    }

    /** Each entry once. */
    public PlanCounts counts() {
        return PlanCounts.of(entries);
    }

    public SortedMap<String, PlanCounts> countsByResponsible() {
        SortedMap<String, PlanCounts> counts = new TreeMap<>();
        byResponsible().forEach((who, own) -> counts.put(who, PlanCounts.of(own)));
        return counts;
    }

    private static SortedMap<String, List<PlanEntry>> byResponsible(List<PlanEntry> entries) {
        SortedMap<String, List<PlanEntry>> byWho = new TreeMap<>();
        entries.forEach(
                entry -> entry.responsible().forEach(who -> byWho.computeIfAbsent(who, first -> new ArrayList<>())
                        .add(entry)));
        return byWho;
    }
}
