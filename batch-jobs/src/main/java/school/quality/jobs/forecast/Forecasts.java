package school.quality.jobs.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Parts;
import school.quality.jobs.forecast.FigureForecast.PastValue;
import school.quality.jobs.store.FigureHistory;
import school.quality.jobs.store.FigureHistory.Past;
import school.quality.rules.Programme;

/**
 * Goes on with the straight line through the past values of a figure. The same is done for every past period that had
 * enough before it, from what was known then: how far it was off stands beside each forecast.
 */
public final class Forecasts {

    /** Without so many past values there is no forecast. */
    public static final int FEWEST_PERIODS = 3;

    private static final int FEWEST_FOR_A_LINE = 2;

    private final Programme programme;

    public Forecasts(Programme programme) {
        this.programme = programme;
    }

    public FigureForecast of(FigureHistory history) {
        MeasureForm form = programme.form(history.figure().measure());
        List<Past> past =
                history.past().stream().filter(one -> one.parts() != null).toList();
        return new FigureForecast(
                history.school(),
                history.figure(),
                past.stream()
                        .map(one -> new PastValue(one.period(), form.shown(parts(one))))
                        .toList(),
                forecast(past.stream().map(one -> point(one, form)).toList(), history.next(), form));
    }

    private static Optional<Forecast> forecast(List<Line.Point> past, int next, MeasureForm form) {
        if (past.size() < FEWEST_PERIODS) {
            return Optional.empty();
        }
        Bounds bounds = Bounds.of(form, past);
        Line line = new Line(past);
        double reach = line.reach(next);
        return Optional.of(new Forecast(
                rounded(bounds.hold(line.at(next)), form),
                rounded(bounds.hold(line.at(next) - reach), form),
                rounded(bounds.hold(line.at(next) + reach), form),
                rounded(pastError(past, form), form),
                past.size() - FEWEST_FOR_A_LINE));
    }

    /** Each past value is compared with what would have been expected from those before it. */
    private static double pastError(List<Line.Point> past, MeasureForm form) {
        return IntStream.range(FEWEST_FOR_A_LINE, past.size())
                .mapToDouble(tried -> miss(past.subList(0, tried), past.get(tried), form))
                .average()
                .orElseThrow();
    }

    private static double miss(List<Line.Point> before, Line.Point tried, MeasureForm form) {
        double expected = Bounds.of(form, before).hold(new Line(before).at(tried.place()));
        return Math.abs(expected - tried.value());
    }

    private static Line.Point point(Past past, MeasureForm form) {
        Parts parts = parts(past);
        double value = parts.numerator().doubleValue()
                * form.factor()
                / parts.denominator().doubleValue();
        return new Line.Point(past.place(), value);
    }

    private static Parts parts(Past past) {
        return Objects.requireNonNull(past.parts());
    }

    private static BigDecimal rounded(double value, MeasureForm form) {
        return BigDecimal.valueOf(value).setScale(form.decimals(), RoundingMode.HALF_UP);
    }
}
