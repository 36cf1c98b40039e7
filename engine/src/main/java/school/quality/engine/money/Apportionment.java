package school.quality.engine.money;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares a sum by weight so that not a kopeck is lost: everybody gets the exact share cut to the kopeck, and the kopecks
 * left over go one each to the largest fractions, ties to more points, then to the staff number first in text order.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Amounts by staff number; their sum is the sum shared.
     *
     * @param pot the sum to share, not negative
     * @param claims one a person
     * @throws ArithmeticException where there is something to share and no weight above 0
     */
    public static SortedMap<String, Money> of(Money pot, List<Claim> claims) {
        return amounts(portions(pot, claims));
    }

    /** The same with what led to each amount. */
    public static SortedMap<String, Portion> portions(Money pot, List<Claim> claims) {
        Fraction whole = sum(claims);
        return portionsOfShares(claims.stream()
                .map(claim -> claim.weighing(share(pot, claim, whole)))
                .toList());
    }

    /**
     * Amounts by staff number for shares that are known exactly; their sum is that of the shares, cut to the kopeck.
     *
     * @param shares one a person, each with the exact kopecks for its weight
     */
    public static SortedMap<String, Money> ofShares(List<Claim> shares) {
        return amounts(portionsOfShares(shares));
    }

    /** The same with what led to each amount. */
    public static SortedMap<String, Portion> portionsOfShares(List<Claim> shares) {
        List<Part> parts =
                shares.stream().map(Part::new).sorted(Part.FIRST_SERVED).toList();
        return dealt(parts, leftOver(Money.floor(sum(shares)), parts));
    }

    private static Fraction sum(List<Claim> claims) {
        return claims.stream().map(Claim::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction share(Money pot, Claim claim, Fraction whole) {
        return pot.isPositive() ? pot.exact().times(claim.weight()).dividedBy(whole) : Fraction.ZERO;
    }

    private static long leftOver(Money pot, List<Part> parts) {
        return parts.stream().map(Part::cut).reduce(pot, Money::minus).kopecks();
    }

    private static SortedMap<String, Portion> dealt(List<Part> parts, long leftOver) {
        SortedMap<String, Portion> portions = new TreeMap<>();
        for (Part part : parts) {
            int place = portions.size() + 1;
            portions.put(
                    part.claim().staffId(), new Portion(part.claim().weight(), part.cut(), place, place <= leftOver));
        }
        return Collections.unmodifiableSortedMap(portions);
    }

    private static SortedMap<String, Money> amounts(SortedMap<String, Portion> portions) {
        SortedMap<String, Money> amounts = new TreeMap<>();
        portions.forEach((staffId, portion) -> amounts.put(staffId, portion.amount()));
        return Collections.unmodifiableSortedMap(amounts);
    }

    private record Part(Claim claim) {

        static final Comparator<Part> FIRST_SERVED = comparing(
                        (Part part) -> part.claim().weight().aboveFloor())
                .thenComparing(part -> part.claim().points())
                .reversed()
                .thenComparing(part -> part.claim().staffId());

        Money cut() {
            return Money.floor(claim.weight());
        }
    }
}
