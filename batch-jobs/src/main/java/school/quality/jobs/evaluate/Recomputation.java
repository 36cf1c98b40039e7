package school.quality.jobs.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Norms;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.facts.StaffFacts;
import school.quality.jobs.store.facts.StaffOfSchools;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.SchoolRun;

/** Finds what a school's allowances would be by other data, rules or decisions; stores nothing. */
public final class Recomputation {

    private final Regulations regulations;
    private final EarlierPeriods earlier;
    private final FactsOfSchools facts;
    private final StaffOfSchools staff;
    private final Evaluation evaluation;

    Recomputation(
            Regulations regulations,
            EarlierPeriods earlier,
            FactsOfSchools facts,
            StaffOfSchools staff,
            Evaluation evaluation) {
        this.regulations = regulations;
        this.earlier = earlier;
        this.facts = facts;
        this.staff = staff;
        this.evaluation = evaluation;
    }

    /**
     * Must be called within a transaction, whose end takes the temporary tables.
     *
     * @param run the state of the data, the settings and the regulations
     * @param decisions the state of the data from which the entries in the sheets are taken
     */
    public List<AllowanceList> allowances(SchoolRun run, AskedSchool decisions) {
        List<InForce> inForce = List.copyOf(regulations.read(run.regulations()).values());
        List<EarlierPeriod> before = earlier.of(List.of(run)).getOrDefault(run.schoolRunId(), List.of());
        StaffFacts entries = staff(decisions, facts.read(List.of(decisions)), inForce);
        Map<AskedSchool, SchoolFacts> known = facts.read(List.of(run.school()));
        StaffFacts people = staff(run.school(), known, inForce).withEntriesOf(entries);
        SchoolFacts school = Objects.requireNonNull(known.get(run.school()));
        return evaluation.of(school, before, Norms.NONE, people, inForce).ratings().stream()
                .flatMap(rated -> rated.allowances().stream())
                .toList();
    }

    private StaffFacts staff(AskedSchool school, Map<AskedSchool, SchoolFacts> known, List<InForce> inForce) {
        return Objects.requireNonNull(
                staff.read(known, InForce.countedDatasets(inForce)).get(school.schoolId()));
    }
}
