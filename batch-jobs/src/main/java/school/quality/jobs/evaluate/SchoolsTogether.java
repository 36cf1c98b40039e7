package school.quality.jobs.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import school.quality.engine.indicator.Norms;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.facts.StaffFacts;
import school.quality.jobs.store.facts.StaffOfSchools;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.NormSets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.SchoolRun;

/**
 * Evaluates parts of runs together, each from exactly what its run saw: the state of the data, settings, norms, regulations
 * and runs of earlier periods. What is read at once is read with the same few statements for any number of schools.
 */
final class SchoolsTogether {

    private final Regulations regulations;
    private final NormSets norms;
    private final EarlierPeriods earlier;
    private final FactsOfSchools facts;
    private final StaffOfSchools staff;
    private final Evaluation evaluation;

    SchoolsTogether(
            Regulations regulations,
            NormSets norms,
            EarlierPeriods earlier,
            FactsOfSchools facts,
            StaffOfSchools staff,
            Evaluation evaluation) {
        this.regulations = regulations;
        this.norms = norms;
        this.earlier = earlier;
        this.facts = facts;
        this.staff = staff;
        this.evaluation = evaluation;
    }

    /** Must be called within a transaction, whose end takes the temporary tables. */
    Known read(List<SchoolRun> schools) {
        Map<Integer, InForce> inForce = regulations.read(schools.stream()
                .flatMap(run -> run.regulations().stream())
                .distinct()
                .toList());
        Map<Integer, Norms> normsOf =
                norms.read(schools.stream().map(SchoolRun::normSet).distinct().toList());
        Map<Long, List<EarlierPeriod>> earlierOf = earlier.of(schools);
        Map<AskedSchool, SchoolFacts> factsOf =
                facts.read(schools.stream().map(SchoolRun::school).toList());
        Map<Integer, StaffFacts> staffOf =
                inForce.isEmpty() ? new HashMap<>() : staff.read(factsOf, InForce.countedDatasets(inForce.values()));
        return new Known(schools, inForce, normsOf, earlierOf, factsOf, staffOf);
    }

    /** One school after the other, so that only one result is held at a time; what was known of it is let go with it. */
    void evaluate(Known known, BiConsumer<SchoolRun, Evaluated> taker) {
        known.schools().forEach(run -> taker.accept(run, evaluate(known, run)));
    }

    private Evaluated evaluate(Known known, SchoolRun run) {
        return evaluation.of(
                Objects.requireNonNull(known.facts().remove(run.school())),
                known.earlier().getOrDefault(run.schoolRunId(), List.of()),
                known.norms().getOrDefault(run.normSet(), Norms.NONE),
                Objects.requireNonNullElseGet(known.staff().remove(run.school().schoolId()), StaffFacts::none),
                run.regulations().stream()
                        .map(known.inForce()::get)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    /** What is known of schools before anything is computed. */
    record Known(
            List<SchoolRun> schools,
            Map<Integer, InForce> inForce,
            Map<Integer, Norms> norms,
            Map<Long, List<EarlierPeriod>> earlier,
            Map<AskedSchool, SchoolFacts> facts,
            Map<Integer, StaffFacts> staff) {}
}
