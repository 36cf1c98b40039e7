package school.quality.jobs.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.rulebook.RuleCard;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.LoadedData;
import school.quality.jobs.store.facts.LoadedRows;
import school.quality.jobs.store.loading.UsualTerms;
import school.quality.jobs.store.results.RunAnswers;
import school.quality.jobs.store.results.SchoolPeriods;

/** Makes plans: the schedule of the programme, held against what is loaded and what was evaluated. */
public final class Planning {

    private final List<Indicator> programme;
    private final Needs needs;
    private final UsualTerms usual;
    private final LoadedData data;
    private final RunAnswers answers;

    public Planning(
            List<Indicator> programme, List<RuleCard> rules, UsualTerms usual, LoadedData data, RunAnswers answers) {
        this.programme = programme;
        this.needs = new Needs(rules);
        this.usual = usual;
        this.data = data;
        this.answers = answers;
    }

    /** The school year that holds the day, if one of the schools has periods of it; else the latest that one has. */
    public static AcademicYear yearFor(List<SchoolPeriods.School> schools, LocalDate day) {
        AcademicYear current = AcademicYear.holding(day);
        SortedSet<AcademicYear> entered = schools.stream()
                .flatMap(school -> school.periods().stream())
                .map(Period::year)
                .collect(Collectors.toCollection(TreeSet::new));
        return entered.isEmpty() || entered.contains(current) ? current : entered.last();
    }

    /** One plan a school, in the order given. */
    public List<YearPlan> plans(List<SchoolPeriods.School> schools, AcademicYear year, LocalDate on) {
        List<AskedSchool> asked = schools.stream()
                .flatMap(school -> asked(school, year))
                .distinct()
                .toList();
        Map<AskedSchool, Map<String, LoadedRows>> loaded = data.of(asked);
        Map<AskedSchool, RunAnswers.Run> runs = answers.of(asked);
        return schools.stream()
                .map(school ->
                        new YearPlan(school.code(), year, on, entries(school, year, new PlanJudge(on, loaded, runs))))
                .toList();
    }

    private Stream<AskedSchool> asked(SchoolPeriods.School school, AcademicYear year) {
        YearCalendar calendar = new YearCalendar(year, school.periods(), usual);
        return programme.stream()
                .flatMap(indicator -> calendar.days(indicator.schedule()).stream())
                .map(due -> school.in(due.period()));
    }

    private List<PlanEntry> entries(SchoolPeriods.School school, AcademicYear year, PlanJudge judge) {
        YearCalendar calendar = new YearCalendar(year, school.periods(), usual);
        return programme.stream()
                .flatMap(indicator -> calendar.days(indicator.schedule()).stream()
                        .map(due -> judge.entry(indicator, needs.of(indicator), due, school.in(due.period()))))
                .sorted(Comparator.comparing(PlanEntry::due))
                .toList();
    }
}
