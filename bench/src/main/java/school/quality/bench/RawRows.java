package school.quality.bench;

import java.io.IOException;
import java.util.Locale;
import school.quality.bench.made.MadeSchools;
import school.quality.bench.raw.RulesOverRows;
import school.quality.bench.raw.RulesOverRows.Measured;
import school.quality.bench.raw.Spent;

/** Rules on rows beside the rule book on facts, on an evaluated database that {@code VSOKO_DB_URL} names: {@code [--schools N] [--period P]}. */
public final class RawRows {

    private static final int SCHOOLS = 10;

    private RawRows() {}

    public static void main(String[] words) throws IOException {
        Options options = new Options(words);
        Measured found = RulesOverRows.measure(
                NamedDatabase.open(),
                options.text("period").orElse(MadeSchools.PERIOD),
                options.number("schools", SCHOOLS));
        System.out.printf(
                Locale.ROOT, "%d schools, %d rows%39s%11s%n", found.schools(), found.rows(), "seconds", "processor");
        print("reading rows of ten indicators", found.readingRows());
        print("rules on rows, ten indicators, with derivations", found.overRows());
        print("storing figures and derivations", found.storing());
        print("the three times %.2f".formatted(found.scale()), found.whole(), found.scale());
        print("aggregating and reading facts, all indicators", found.readingFacts());
        print("rules on facts, all indicators", found.overFacts());
        System.out.printf(
                Locale.ROOT,
                "%d figures with a value by rules on rows, %d different from the program's; rows behind them: %d, of %d figures counted again %d wrong%n",
                found.figures(),
                found.different(),
                found.links(),
                found.lookedAt(),
                found.unfounded());
        System.out.printf(
                Locale.ROOT,
                "rules with derivations, (c) times %.2f : rules on facts = %.2f, of processor time %.2f%n",
                found.scale(),
                found.overRows().seconds() * found.scale() / found.overFacts().seconds(),
                found.overRows().processorSeconds()
                        * found.scale()
                        / found.overFacts().processorSeconds());
    }

    private static void print(String what, Spent spent) {
        print(what, spent, 1);
    }

    private static void print(String what, Spent spent, double times) {
        System.out.printf(
                Locale.ROOT, "%-50s %10.2f %10.2f%n", what, spent.seconds() * times, spent.processorSeconds() * times);
    }
}
