package school.quality.bench.night;

import java.util.ArrayList;
import java.util.List;

/** What the night has shown so far: lines of the table, ratios and remarks. */
final class Findings {

    private final List<Line> lines = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** Adds a line and says it at once, because the whole takes long. */
    Line add(Line line) {
        lines.add(line);
        System.err.printf("%s: %.1f s%n", line.what(), line.seconds());
        return line;
    }

    void add(Ratio ratio) {
        ratios.add(ratio);
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The line of a part that has been measured. */
    Line line(String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    List<Ratio> ratios() {
        return List.copyOf(ratios);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
