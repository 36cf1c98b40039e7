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
        return new Bases(
                bestFirst.stream().map(earlier -> earlier.figures(facts)).toList());
    }

    /** Whether it is the same period of the year before. */
    boolean isYearBefore() {
        return run.rank() == 1;
    }

    String code() {
        return run.school().period().code();
    }

    /** What the classes of today were then. */
    EarlierClasses classes(SchoolFacts facts) {
        return EarlierClasses.of(today(facts), run.classes(), run.yearsBack());
    }

    private EarlierFigures figures(SchoolFacts facts) {
        return new EarlierFigures(code(), classes(facts), values);
    }

    private static List<ClassOfYear> today(SchoolFacts facts) {
        return facts.units().get(0).the(Topic.CLASSES).stream()
                .map(ClassGroup.class::cast)
                .map(group -> new ClassOfYear(group.name(), group.grade()))
                .toList();
    }
}
