package school.quality.jobs.desk;

import java.util.ArrayList;
import java.util.List;
import school.quality.engine.money.Money;
import school.quality.jobs.store.results.CouncilTotals.Stair;

/**
 * How many people get a sum of at least the one and less than the other. Never fewer than three, so that nobody's sum can be
 * read from it.
 */
public record SumBand(Money from, Money below, long people) {

    /** Fewer are joined with their neighbours. */
    private static final long FEWEST = 3;

    /** Empty where all together are too few. */
    static List<SumBand> of(List<Stair> stairs) {
        List<SumBand> bands = new ArrayList<>();
        for (Stair stair : stairs) {
            SumBand one = band(stair);
            if (bands.isEmpty() || last(bands).people() >= FEWEST) {
                bands.add(one);
            } else {
                join(bands, one);
            }
        }
        if (bands.size() > 1 && last(bands).people() < FEWEST) {
            SumBand few = bands.remove(bands.size() - 1);
            join(bands, few);
        }
        return bands.size() == 1 && last(bands).people() < FEWEST ? List.of() : List.copyOf(bands);
    }

    private static SumBand band(Stair stair) {
        long step = stair.step().kopecks();
        return new SumBand(new Money(stair.number() * step), new Money((stair.number() + 1) * step), stair.people());
    }

    private static void join(List<SumBand> bands, SumBand next) {
        SumBand before = bands.remove(bands.size() - 1);
        bands.add(new SumBand(before.from(), next.below(), before.people() + next.people()));
    }

    private static SumBand last(List<SumBand> bands) {
        return bands.get(bands.size() - 1);
    }
}
