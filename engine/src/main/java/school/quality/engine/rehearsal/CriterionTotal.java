package school.quality.engine.rehearsal;

import java.math.BigDecimal;

/**
 * What one criterion changes for all together.
 *
 * @param people whose points by it differ
 * @param gained points it adds to those who gain by it
 * @param lost points it takes from those who lose by it, as a positive number
 */
public record CriterionTotal(
        String regulation, String group, String criterion, int people, BigDecimal gained, BigDecimal lost) {}
