package school.quality.jobs.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.quality.jobs.difference.Cause;
import school.quality.jobs.difference.Stages;
import school.quality.jobs.difference.Stages.Step;
import school.quality.jobs.store.ResultState;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.results.BaseRun;
import school.quality.jobs.store.results.BaseRuns;
import school.quality.jobs.store.results.SchoolRun;
import school.quality.jobs.store.results.StoredStates;

/**
 * Goes from one stored result of a school to another, changing one cause at a time in a fixed order: the rule book of this
 * program, the data, the regulations, settings and norms, the decisions; then the rule book of the other result.
 */
public final class StepsBetween {

    private final Recomputation recomputation;
    private final BaseRuns bases;
    private final StoredStates stored;

    StepsBetween(Recomputation recomputation, BaseRuns bases, StoredStates stored) {
        this.recomputation = recomputation;
        this.bases = bases;
        this.stored = stored;
    }

    /** Must be called within a transaction, whose end takes the temporary tables. */
    public Stages between(SchoolRun before, SchoolRun after) {
        SchoolRun data = by(after, after.school(), before);
        SchoolRun regulations = new SchoolRun(data.schoolRunId(), data.school(), after.regulations(), data.normSet());
        Known known = new Known();
        AskedSchool decided = before.school();
        return new Stages(
                stored.of(before.schoolRunId()),
                List.of(
                        new Step(Cause.RULE_BOOK, known.state(before, decided)),
                        new Step(Cause.DATA, known.state(data, decided)),
                        new Step(Cause.REGULATION, known.state(regulations, decided)),
                        new Step(Cause.SETTINGS, known.state(after, decided)),
                        new Step(Cause.DECISIONS, known.state(after, after.school())),
                        new Step(Cause.RULE_BOOK, stored.of(after.schoolRunId()))));
    }

    /** Whether the two compare their figures with different results of earlier periods. */
    public boolean haveOtherBases(SchoolRun before, SchoolRun after) {
        return !bases(before).equals(bases(after));
    }

    /** The data of one run, with earlier results among them; all else of the other. */
    private static SchoolRun by(SchoolRun run, AskedSchool data, SchoolRun other) {
        AskedSchool school = new AskedSchool(
                data.schoolId(),
                data.code(),
                data.changeNo(),
                data.period(),
                other.school().settings());
        return new SchoolRun(run.schoolRunId(), school, other.regulations(), other.normSet());
    }

    private List<String> bases(SchoolRun run) {
        return bases.of(List.of(run)).stream().map(StepsBetween::name).toList();
    }

    private static String name(BaseRun base) {
        return base.rank() + " " + base.school().period().code() + " " + base.ofRun();
    }

    /** What has been computed; the same is not computed twice. */
    private final class Known {

        private final Map<List<Object>, ResultState> states = new HashMap<>();

        ResultState state(SchoolRun run, AskedSchool decisions) {
            return states.computeIfAbsent(
                    List.of(
                            bases(run),
                            run.school().changeNo(),
                            run.school().settings(),
                            run.regulations(),
                            run.normSet(),
                            decisions.changeNo()),
                    key -> recomputation.state(run, decisions));
        }
    }
}
