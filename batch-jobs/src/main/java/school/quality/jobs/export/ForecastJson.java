package school.quality.jobs.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.forecast.FigureForecast;
import school.quality.jobs.forecast.FigureForecast.PastValue;
import school.quality.jobs.forecast.Forecast;

/**
 * What a figure may be next, as other programs read it.
 *
 * @param forecast null, as are the four after it, where there are too few past values
 * @param pastError how far the same method was off for the past periods it was tried on, on average
 * @param reason only where there is no forecast
 */
record ForecastJson(
        String school,
        String indicator,
        String measure,
        @Nullable String category,
        Scope scope,
        String scopeId,
        List<PastValue> past,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal pastError,
        @Nullable Integer backtests,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    static ForecastJson of(FigureForecast row, @Nullable String reason) {
        FigureKey figure = row.figure();
        Optional<Forecast> forecast = row.forecast();
        return new ForecastJson(
                row.school(),
                figure.indicator(),
                figure.measure(),
                figure.category(),
                figure.scope(),
                figure.scopeId(),
                row.past(),
                forecast.map(Forecast::expected).orElse(null),
                forecast.map(Forecast::low).orElse(null),
                forecast.map(Forecast::high).orElse(null),
                forecast.map(Forecast::pastError).orElse(null),
                forecast.map(Forecast::backtests).orElse(null),
                reason);
    }
}
