package school.quality.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sum of money in whole kopecks; fractions of a kopeck do not exist, so each rounding has a name. */
public record Money(long kopecks) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final BigInteger KOPECKS_PER_ROUBLE = BigInteger.valueOf(100);

    /**
     * Reads roubles and kopecks, for example {@code 81.84}.
     *
     * @throws NumberFormatException where the text is no number
     * @throws ArithmeticException where it has fractions of a kopeck or does not fit
     */
    public static Money parse(String roubles) {
        return of(new BigDecimal(roubles));
    }

    /** @throws ArithmeticException where the sum has fractions of a kopeck or does not fit */
    public static Money of(BigDecimal roubles) {
        return new Money(roubles.movePointRight(2).longValueExact());
    }

    /** So many kopecks, fractions of one cut off. */
    public static Money floor(Fraction kopecks) {
        return new Money(kopecks.floor().longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(kopecks, other.kopecks));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(kopecks, other.kopecks));
    }

    public Money times(int factor) {
        return new Money(Math.multiplyExact(kopecks, factor));
    }

    /** This part of the sum, fractions of a kopeck cut off. */
    public Money floorTimes(Fraction part) {
        return floor(exact().times(part));
    }

    /** The sum divided, fractions of a kopeck cut off. */
    public Money floorDividedBy(Fraction divisor) {
        return floor(exact().dividedBy(divisor));
    }

    /** What a district coefficient, for example 1.15, adds to the sum, cut to the kopeck; 0 where there is none. */
    public Money inDistrict(@Nullable BigDecimal coefficient) {
        return coefficient == null ? ZERO : floorTimes(Fraction.of(coefficient).minus(Fraction.ONE));
    }

    /** The sum over so many months: equal sums cut to the kopeck, the last month takes the remainder. */
    public List<Money> over(int months) {
        if (months == 0) {
            return List.of();
        }
        Money each = floorDividedBy(Fraction.of(months));
        Stream<Money> equal = IntStream.range(0, months - 1).mapToObj(month -> each);
        return Stream.concat(equal, Stream.of(minus(each.times(months - 1)))).toList();
    }

    /** The number of kopecks for exact arithmetic. */
    public Fraction exact() {
        return Fraction.of(kopecks);
    }

    /** The nearest sum, half a kopeck upwards: for showing the value of a point. */
    public static Money rounded(Fraction kopecks) {
        return new Money(kopecks.rounded(0).longValueExact());
    }

    /** So many kopecks, cut to whole roubles. */
    public static Money floorToRoubles(Fraction kopecks) {
        Fraction roubles = kopecks.dividedBy(new Fraction(KOPECKS_PER_ROUBLE, BigInteger.ONE));
        return new Money(roubles.floor().multiply(KOPECKS_PER_ROUBLE).longValueExact());
    }

    public BigDecimal roubles() {
        return BigDecimal.valueOf(kopecks, 2).setScale(2, RoundingMode.UNNECESSARY);
    }

    public boolean isPositive() {
        return kopecks > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(kopecks, other.kopecks);
    }

    /** Roubles and kopecks with a point: {@code 81.84}. */
    @Override
    public String toString() {
        return roubles().toPlainString();
    }
}
