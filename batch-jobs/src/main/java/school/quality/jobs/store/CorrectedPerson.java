package school.quality.jobs.store;

import java.math.BigDecimal;
import school.quality.engine.money.Money;

/**
 * What a correction of a paid period changes for one person.
 *
 * @param version of the result that differs from the one before it
 * @param before the sum without the district coefficient
 * @param byData of the difference what changed data made
 * @param byRule what a changed regulation, setting or rule book made
 * @param byDecision what changed entries in the sheets made
 * @param coefficient the difference of what the district coefficient adds
 * @param ownUnchanged whether points and weight are the same, so that the others of the fund made the difference
 */
public record CorrectedPerson(
        String school,
        String period,
        int version,
        String staffId,
        BigDecimal pointsBefore,
        BigDecimal pointsAfter,
        Money before,
        Money after,
        Money byData,
        Money byRule,
        Money byDecision,
        Money coefficient,
        boolean ownUnchanged) {

    public Money difference() {
        return after.minus(before);
    }

    /** Nothing is paid or withheld for others. */
    public boolean isConcerned() {
        return !before.equals(after) || coefficient.kopecks() != 0 || pointsBefore.compareTo(pointsAfter) != 0;
    }
}
