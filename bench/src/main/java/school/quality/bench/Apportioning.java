package school.quality.bench;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Measures sharing a fund to the kopeck against rounding each share by itself, and prints one table. */
public final class Apportioning {

    private static final double MEDIAN = 50;
    private static final double MOST = 95;

    private Apportioning() {}

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ApportionmentBenchmark.class.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(3))
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.printf("%-34s %10s %18s%n", "one fund", "median us", "95 % under us");
        new Runner(options).run().forEach(Apportioning::print);
    }

    private static void print(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        String name = result.getParams().getBenchmark();
        System.out.printf(
                Locale.ROOT,
                "%-34s %10.1f %18.1f%n",
                name.substring(name.lastIndexOf('.') + 1) + ", people: "
                        + result.getParams().getParam("people"),
                times.getPercentile(MEDIAN),
                times.getPercentile(MOST));
    }
}
