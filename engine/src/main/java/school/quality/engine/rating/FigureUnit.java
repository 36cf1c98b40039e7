package school.quality.engine.rating;

import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Fraction;

/**
 * One figure that goes into a criterion.
 *
 * @param label the unit as people call it
 * @param subject null where the figure is of no one subject
 */
record FigureUnit(String label, @Nullable String subject, IndicatorValue figure) {

    static FigureUnit whole(IndicatorValue figure) {
        return new FigureUnit(figure.scopeId(), null, figure);
    }

    static FigureUnit of(ClassSubjectFigure pair) {
        return new FigureUnit(pair.classUnit().name() + "/" + pair.subject(), pair.subject(), pair.figure());
    }

    boolean hasValue() {
        return figure.parts() != null && figure.hasValue() && !figure.parts().isEmpty();
    }

    /** Only of a figure with a value. */
    Parts parts() {
        return figure.parts() == null ? Parts.NOTHING : figure.parts();
    }

    Fraction weight() {
        return Fraction.of(parts().denominator());
    }
}
