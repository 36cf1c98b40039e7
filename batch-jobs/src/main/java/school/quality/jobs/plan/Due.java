package school.quality.jobs.plan;

import java.time.LocalDate;
import school.quality.engine.period.Period;

/**
 * A day on which an indicator falls due.
 *
 * @param period whose data it is about
 * @param entered whether the school has this period; else the usual one stands in for it
 */
record Due(LocalDate day, Period period, boolean entered) {}
