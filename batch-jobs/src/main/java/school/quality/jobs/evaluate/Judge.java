package school.quality.jobs.evaluate;

import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Norms;
import school.quality.engine.school.SchoolFacts;
import school.quality.engine.school.UnitLevels;
import school.quality.rules.Programme;

/** Gives the figures of one school their colours. */
final class Judge {

    private final Norms norms;
    private final UnitLevels levels;
    private final Programme programme;

    Judge(Norms norms, SchoolFacts facts, Programme programme) {
        this.norms = norms;
        this.levels = UnitLevels.of(facts);
        this.programme = programme;
    }

    Figure judged(Figure figure) {
        IndicatorValue value = figure.value();
        String level = levels.of(value.scope(), value.scopeId()).map(Enum::name).orElse(null);
        int factor = programme.form(value.measure()).factor();
        return figure.judged(norms.judge(value, level, factor).orElse(null));
    }
}
