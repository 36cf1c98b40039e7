package school.quality.bench.made;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: a school gets the same throws every time it is made. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, int school) {
        random = new SplittableRandom(seed * 1_000_003 + school);
    }

    /** From 0 to one less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }
}
