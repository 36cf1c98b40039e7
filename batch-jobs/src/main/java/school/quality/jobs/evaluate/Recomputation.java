package school.quality.jobs.evaluate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Norms;
import school.quality.engine.money.Money;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.ResultState;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.facts.StaffFacts;
import school.quality.jobs.store.facts.StaffOfSchools;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.NormSets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.SchoolRun;

/** Finds what a school's allowances would be by other data, rules or decisions; stores nothing. */
public final class Recomputation {

    private final Regulations regulations;
    private final EarlierPeriods earlier;
    private final FactsOfSchools facts;
    private final StaffOfSchools staff;
    private final Evaluation evaluation;
    private final NormSets norms;

    Recomputation(
            Regulations regulations,
            EarlierPeriods earlier,
            FactsOfSchools facts,
            StaffOfSchools staff,
            Evaluation evaluation,
            NormSets norms) {
        this.regulations = regulations;
        this.earlier = earlier;
        this.facts = facts;
        this.staff = staff;
        this.evaluation = evaluation;
        this.norms = norms;
    }

    /**
     * Must be called within a transaction, whose end takes the temporary tables.
     *
     * @param run the state of the data, the settings and the regulations
     * @param decisions the state of the data from which the entries in the sheets are taken
     */
    public List<AllowanceList> allowances(SchoolRun run, AskedSchool decisions) {
        return evaluated(run, decisions).ratings().stream()
                .flatMap(rated -> rated.allowances().stream())
                .toList();
    }

    /**
     * Everything that a result would say. Must be called within a transaction, whose end takes the temporary tables.
     *
     * @param run as of {@link #allowances}
     */
    public ResultState state(SchoolRun run, AskedSchool decisions) {
        Evaluated found = evaluated(run, decisions);
        Map<FigureKey, ResultState.Shown> figures = new HashMap<>();
        found.figures().stream()
                .filter(figure -> figure.value().hasValue())
                .forEach(figure -> figures.put(figure.value().key(), shown(figure)));
        Map<String, BigDecimal> points = new HashMap<>();
        Map<String, Money> amounts = new HashMap<>();
        for (Evaluated.Rated rated : found.ratings()) {
            rated.table().pointsByPerson().forEach((person, some) -> points.merge(person, some, BigDecimal::add));
            rated.allowances().stream()
                    .flatMap(list -> list.rows().stream())
                    .forEach(row -> amounts.merge(row.staffId(), amount(row), Money::plus));
        }
        return new ResultState(figures, points, amounts);
    }

    private static ResultState.Shown shown(Figure figure) {
        return new ResultState.Shown(
                Objects.requireNonNull(figure.value().parts()),
                Optional.ofNullable(figure.norm()).map(Enum::name));
    }

    private static Money amount(Allowance row) {
        return row.amount() == null ? Money.ZERO : row.amount();
    }

    private Evaluated evaluated(SchoolRun run, AskedSchool decisions) {
        List<InForce> inForce = List.copyOf(regulations.read(run.regulations()).values());
        Norms judging = norms.read(List.of(run.normSet())).getOrDefault(run.normSet(), Norms.NONE);
        List<EarlierPeriod> before = earlier.of(List.of(run)).getOrDefault(run.schoolRunId(), List.of());
        StaffFacts entries = staff(decisions, facts.read(List.of(decisions)), inForce);
        Map<AskedSchool, SchoolFacts> known = facts.read(List.of(run.school()));
        StaffFacts people = staff(run.school(), known, inForce).withEntriesOf(entries);
        SchoolFacts school = Objects.requireNonNull(known.get(run.school()));
        return evaluation.of(school, before, judging, people, inForce);
    }

    private StaffFacts staff(AskedSchool school, Map<AskedSchool, SchoolFacts> known, List<InForce> inForce) {
        return Objects.requireNonNull(
                staff.read(known, InForce.countedDatasets(inForce)).get(school.schoolId()));
    }
}
