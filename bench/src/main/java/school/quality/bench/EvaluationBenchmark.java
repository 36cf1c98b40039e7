package school.quality.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.school.SchoolFacts;

/** One gymnasium of about 800 pupils: reading what is known of it, and finding all figures of the year from that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EvaluationBenchmark {

    private Gymnasium gymnasium = Gymnasium.none();
    private SchoolFacts facts = Gymnasium.nothing();

    @Setup
    public void load() {
        gymnasium = Gymnasium.loaded();
        facts = gymnasium.readFacts();
    }

    @TearDown
    public void close() {
        gymnasium.close();
    }

    /** With fewer than 30 queries for a batch of schools, here a batch of one. */
    @Benchmark
    public SchoolFacts readFacts() {
        return gymnasium.readFacts();
    }

    /** All 101 indicators, their evidence included. */
    @Benchmark
    public List<IndicatorValue> evaluate() {
        return gymnasium.evaluate(facts);
    }
}
