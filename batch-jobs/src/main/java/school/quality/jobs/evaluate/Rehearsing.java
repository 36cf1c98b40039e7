package school.quality.jobs.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.Results;
import school.quality.engine.school.SchoolFacts;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.FactsOfSchools;
import school.quality.jobs.store.facts.StaffFacts;
import school.quality.jobs.store.facts.StaffOfSchools;
import school.quality.jobs.store.results.InForce;

/**
 * Computes a past period under what is in force for it, and as if a new version had been: facts are read and figures found
 * once for both, and nothing is stored. To be called within a transaction.
 */
public final class Rehearsing {

    private final EarlierPeriods earlier;
    private final FactsOfSchools facts;
    private final StaffOfSchools staff;
    private final Evaluation evaluation;

    Rehearsing(EarlierPeriods earlier, FactsOfSchools facts, StaffOfSchools staff, Evaluation evaluation) {
        this.earlier = earlier;
        this.facts = facts;
        this.staff = staff;
        this.evaluation = evaluation;
    }

    /**
     * One past period of a school.
     *
     * @param inForce what holds for it
     * @param rehearsed takes the place of the version of the same code, or stands beside the others
     */
    public Rehearsal of(AskedSchool school, List<InForce> inForce, InForce rehearsed) {
        List<InForce> instead = instead(inForce, rehearsed);
        List<EarlierPeriod> before = earlier.of(school);
        Map<AskedSchool, SchoolFacts> read = facts.read(List.of(school));
        SchoolFacts known = Objects.requireNonNull(read.get(school));
        List<InForce> all =
                Stream.of(inForce, instead).flatMap(Collection::stream).toList();
        StaffFacts people =
                staff.read(read, InForce.countedDatasets(all)).getOrDefault(school.schoolId(), StaffFacts.none());
        List<Results> results = evaluation.underEach(known, before, people, List.of(inForce, instead)).stream()
                .map(Rehearsing::results)
                .toList();
        return Rehearsal.of(school.code(), school.period().code(), results.get(0), results.get(1));
    }

    private static List<InForce> instead(List<InForce> inForce, InForce rehearsed) {
        String code = rehearsed.regulation().code();
        return Stream.concat(
                        inForce.stream().filter(one -> !one.regulation().code().equals(code)), Stream.of(rehearsed))
                .toList();
    }

    private static Results results(List<Evaluated.Rated> rated) {
        return new Results(
                rated.stream().map(Evaluated.Rated::table).toList(),
                rated.stream().flatMap(one -> one.allowances().stream()).toList());
    }
}
