package school.quality.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Measures evaluating one gymnasium against reading its facts in the same run, and prints one table. */
public final class Evaluation {

    private static final double MEDIAN = 50;
    private static final double MOST = 95;

    private Evaluation() {}

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(EvaluationBenchmark.class.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(10))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(10))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        print(statistics(results, "readFacts"), statistics(results, "evaluate"), queries());
    }

    private static void print(Statistics reading, Statistics evaluating, long queries) {
        System.out.println("one gymnasium, 101 indicators   median ms   95 % under ms   times");
        System.out.println(line("reading its facts", reading));
        System.out.println(line("evaluating them", evaluating));
        System.out.printf(
                Locale.ROOT,
                "evaluating : reading = %.2f; statements to read the facts of a batch: %d%n",
                evaluating.getPercentile(MEDIAN) / reading.getPercentile(MEDIAN),
                queries);
    }

    private static String line(String what, Statistics times) {
        return String.format(
                Locale.ROOT,
                "%-30s %10.1f %15.1f %7d",
                what,
                times.getPercentile(MEDIAN),
                times.getPercentile(MOST),
                times.getN());
    }

    private static long queries() {
        try (Gymnasium gymnasium = Gymnasium.loaded()) {
            return gymnasium.queries();
        }
    }

    private static Statistics statistics(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .map(RunResult::getPrimaryResult)
                .map(Result::getStatistics)
                .findFirst()
                .orElseThrow();
    }
}
