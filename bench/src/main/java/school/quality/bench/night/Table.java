package school.quality.bench.night;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/** The table as it is printed. */
final class Table {

    private static final double MIB = 1 << 20;

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void print(Setting setting, Findings findings) {
        out.printf(
                "%n%d schools, period %s; %d cores, %.0f GiB memory, Java %s, %s, heap of the program at most %s%n",
                setting.schools(),
                setting.period(),
                Runtime.getRuntime().availableProcessors(),
                Machine.memory() / MIB / 1024,
                Runtime.version().feature(),
                setting.server().version(),
                WholeNight.HEAP);
        out.printf(
                "%-46s %11s %9s %9s %9s %8s %8s %9s %8s%n",
                "", "rows", "seconds", "rows/s", "schools/s", "heap MB", "Java MB", "server MB", "base MB");
        findings.lines().forEach(this::print);
        out.println();
        findings.ratios()
                .forEach(ratio ->
                        out.printf(Locale.ROOT, "%-80s %8.2f   goal: %s%n", ratio.what(), ratio.value(), ratio.goal()));
        findings.remarks().forEach(out::println);
    }

    private void print(Line line) {
        out.printf(
                Locale.ROOT,
                "%-46s %11s %9.1f %9.0f %9.2f %8s %8s %9s %8s%n",
                line.what(),
                line.rows() == 0 ? "" : line.rows(),
                line.seconds(),
                line.rowsPerSecond(),
                line.schoolsPerSecond(),
                mib(line.heap()),
                mib(line.java()),
                mib(line.server()),
                mib(line.database()));
    }

    private static String mib(OptionalLong bytes) {
        return bytes.isPresent() ? String.format(Locale.ROOT, "%.0f", bytes.getAsLong() / MIB) : "";
    }
}
