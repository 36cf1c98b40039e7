/** Forecasts compared with what a calculator gives. */
@NullMarked
package school.quality.jobs.forecast;

import org.jspecify.annotations.NullMarked;
