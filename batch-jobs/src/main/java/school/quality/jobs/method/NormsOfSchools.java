package school.quality.jobs.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.quality.engine.indicator.Norm;
import school.quality.engine.indicator.Norms;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.method.MethodRows;
import school.quality.jobs.store.method.OwnRow;
import school.quality.jobs.store.results.NormSet;
import school.quality.rules.NormTable;
import school.quality.rules.Programme;

/** Finds the norms by which schools are judged in a period: their own before those of the program. */
public final class NormsOfSchools {

    private final MethodRows own;
    private final List<Norm> bundled;

    public NormsOfSchools(MethodRows own, Programme programme) {
        this.own = own;
        this.bundled = NormTable.bundled(programme);
    }

    /** By number of the school; equal norms are the same set. */
    public Map<Integer, NormSet> of(List<AskedSchool> schools) {
        Map<Integer, List<OwnRow>> rows =
                own.inForce(schools.stream().map(AskedSchool::schoolId).toList());
        Map<List<Norm>, NormSet> sets = new HashMap<>();
        Map<Integer, NormSet> ofSchool = new HashMap<>();
        for (AskedSchool school : schools) {
            Norms norms = norms(school, rows.getOrDefault(school.schoolId(), List.of()));
            ofSchool.put(school.schoolId(), sets.computeIfAbsent(norms.inForce(), same -> NormSet.of(norms)));
        }
        return ofSchool;
    }

    private Norms norms(AskedSchool school, List<OwnRow> rows) {
        List<Norm> norms =
                rows.stream().map(OwnRow::values).map(NormTable::norm).toList();
        return Norms.on(school.period().startsOn(), norms, bundled);
    }
}
