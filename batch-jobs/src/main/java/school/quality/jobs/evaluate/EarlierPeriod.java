package school.quality.jobs.evaluate;

import java.util.List;
import java.util.Map;
import school.quality.engine.dynamics.Bases;
import school.quality.engine.dynamics.ClassOfYear;
import school.quality.engine.dynamics.EarlierClasses;
import school.quality.engine.dynamics.EarlierFigures;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.school.SchoolFacts;
import school.quality.engine.school.Topic;
import school.quality.engine.school.people.ClassGroup;
import school.quality.jobs.store.results.BaseRun;

/** A period that a school is compared with, and the figures that had a value then. */
record EarlierPeriod(BaseRun run, Map<FigureKey, Parts> values) {

    /** @param bestFirst the earlier periods of the school */
    static Bases bases(SchoolFacts facts, List<EarlierPeriod> bestFirst) {
        List<ClassOfYear> now = classes(facts);
        return new Bases(bestFirst.stream().map(earlier -> earlier.figures(now)).toList());
    }

    private EarlierFigures figures(List<ClassOfYear> now) {
        EarlierClasses classes = EarlierClasses.of(now, run.classes(), run.yearsBack());
        return new EarlierFigures(run.school().period().code(), classes, values);
    }

    private static List<ClassOfYear> classes(SchoolFacts facts) {
        return facts.units().get(0).the(Topic.CLASSES).stream()
                .map(ClassGroup.class::cast)
                .map(group -> new ClassOfYear(group.name(), group.grade()))
                .toList();
    }
}
