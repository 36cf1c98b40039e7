package school.quality.engine.school.learning;

import school.quality.engine.school.Settings;

/**
 * How many marks of each kind. Assessed are 5, 4, 3, 2, 1 and "not assessed" (н/а), which counts as not passed; "credit"
 * and "exempt" are outside (formulas, section 3).
 */
public record MarkCounts(int fives, int fours, int threes, int twos, int ones, int notAssessed) {

    public int assessed() {
        return fives + fours + threes + twos + ones + notAssessed;
    }

    public int passed() {
        return fives + fours + threes;
    }

    public int good() {
        return fives + fours;
    }

    /** Marks that have a number. */
    public int figures() {
        return assessed() - notAssessed;
    }

    public int sum() {
        return 5 * fives + 4 * fours + 3 * threes + 2 * twos + ones;
    }

    /** Numerator of Simonov's index of learnedness: weights 100, 64, 36, 16 and a setting for 1 and н/а. */
    public int souPoints(Settings settings) {
        return 100 * fives + 64 * fours + 36 * threes + 16 * twos + settings.souForNotAssessed() * (ones + notAssessed);
    }
}
