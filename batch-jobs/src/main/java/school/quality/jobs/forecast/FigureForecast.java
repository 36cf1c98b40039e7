package school.quality.jobs.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import school.quality.engine.indicator.FigureKey;

/**
 * A figure through the past periods in which it had a value, and what it may be next.
 *
 * @param past the earliest first
 * @param forecast empty with fewer than {@link Forecasts#FEWEST_PERIODS} of them
 */
public record FigureForecast(String school, FigureKey figure, List<PastValue> past, Optional<Forecast> forecast) {

    /** @param value as it is shown */
    public record PastValue(String period, BigDecimal value) {}

    public FigureForecast {
        past = List.copyOf(past);
    }
}
