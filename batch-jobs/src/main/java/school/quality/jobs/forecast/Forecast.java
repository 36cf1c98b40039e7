package school.quality.jobs.forecast;

import java.math.BigDecimal;

/**
 * What a figure may be in the next period, in the units and with the decimals in which it is shown.
 *
 * @param expected if the past goes on as it was
 * @param low between it and {@code high} 95 of 100 such values lie
 * @param pastError how far the same method was off in the past, on average
 * @param backtests for how many past periods that was tried
 */
public record Forecast(BigDecimal expected, BigDecimal low, BigDecimal high, BigDecimal pastError, int backtests) {}
