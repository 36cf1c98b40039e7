package school.quality.jobs.store;

import java.time.LocalDate;

/** The order by which a list of allowances is paid, as the school registered it. */
public record PayOrder(String number, LocalDate date) {}
