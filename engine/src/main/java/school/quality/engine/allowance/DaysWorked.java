package school.quality.engine.allowance;

import school.quality.engine.money.Fraction;

/** Working days of a person in the period: by the norm and worked. */
public record DaysWorked(int norm, int worked) {

    /** Worked by norm; above 1 where more was worked. */
    Fraction share() {
        return Fraction.of(worked, norm);
    }
}
