package school.quality.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import school.quality.engine.money.Apportionment;
import school.quality.engine.money.Claim;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;

/** A fund of two million roubles shared by weights with three unlike denominators, to the kopeck. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ApportionmentBenchmark {

    private static final Money FUND = Money.parse("2000000.01");

    /** People who share: teachers of a school, and of a large one. */
    @Param({"40", "400"})
    public int people = 40;

    private List<Claim> claims = List.of();

    @Setup
    public void prepare() {
        claims = IntStream.rangeClosed(1, people)
                .mapToObj(number -> new Claim(
                        "%04d".formatted(number),
                        BigDecimal.valueOf(10 + number % 50, 1),
                        Fraction.of(10 + number % 50, 7 + number % 3)))
                .toList();
    }

    /** So that the sum is the fund. */
    @Benchmark
    public Map<String, Money> apportion() {
        return Apportionment.of(FUND, claims);
    }

    /** Each share rounded by itself: exact too, but the sum is not the fund. */
    @Benchmark
    public Map<String, Money> roundEach() {
        Fraction whole = claims.stream().map(Claim::weight).reduce(Fraction.ZERO, Fraction::plus);
        Map<String, Money> amounts = new TreeMap<>();
        claims.forEach(claim -> amounts.put(
                claim.staffId(),
                Money.rounded(FUND.exact().times(claim.weight()).dividedBy(whole))));
        return amounts;
    }
}
