package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Source;

/** The evaluated indicators of one school and period, as the rating asks for them. */
public interface Figures {

    /** Code of the school: the unit of figures of scope SCHOOL. */
    String school();

    /** The classes of the year, in a fixed order. */
    List<ClassUnit> classes();

    /** The figure of a unit, with or without a value; empty where the unit has none. */
    Optional<IndicatorValue> find(
            String indicator, String measure, @Nullable String category, Scope scope, String scopeId);

    /** A teacher's own figures by class and subject, in a fixed order. */
    List<ClassSubjectFigure> pairs(String indicator, String measure, @Nullable String category, String staffId);

    /** The figures of all classes and subjects, over marks, whoever teaches; in a fixed order. */
    List<ClassSubjectFigure> byClassAndSubject(String indicator, String measure, @Nullable String category);

    /** Levels of the classes that a teacher teaches: PRIMARY, BASIC, SECONDARY. */
    Set<String> levelsTaught(String staffId);

    /** The earlier period that a change is measured from; empty where the school has none. */
    Optional<Earlier> earlier(Source.Base base);

    /** Why the whole measure has no data; empty where it has. */
    Optional<Reason> missing(String indicator, String measure);

    /** How the measure is shown. */
    Shown shown(String indicator, String measure);

    /**
     * How a measure is shown.
     *
     * @param factor 100 for shares, 1 for means, ratios and counts
     * @param decimals as people see it
     */
    record Shown(int factor, int decimals) {

        /** Counts alone are shown without decimals. */
        private boolean isCount() {
            return factor == 1 && decimals == 0;
        }

        /** Several units as one: numerators and denominators added up; a count stays a count, with the denominator 1. */
        Parts together(Stream<Parts> units) {
            Parts sum = units.reduce(Parts.NOTHING, Parts::plus);
            return isCount() && !sum.isEmpty() ? new Parts(sum.numerator(), BigDecimal.ONE) : sum;
        }

        /** The exact value, in the unit in which it is shown; the denominator may not be 0. */
        Fraction value(Parts parts) {
            return Fraction.of(parts.numerator()).times(factor).dividedBy(Fraction.of(parts.denominator()));
        }
    }
}
