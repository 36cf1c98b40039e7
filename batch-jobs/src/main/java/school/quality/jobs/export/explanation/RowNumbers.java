package school.quality.jobs.export.explanation;

import java.util.ArrayList;
import java.util.List;

/** Numbers of rows as people write them: 3-17, 20, 25-31. */
final class RowNumbers {
    private static final int RANGES_SHOWN = 12;

    private RowNumbers() {}

    /** @param numbers ascending */
    static String shown(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                ranges.add(range(numbers.get(first), numbers.get(i - 1)));
                first = i;
            }
        }
        String shown = String.join(", ", ranges.subList(0, Math.min(ranges.size(), RANGES_SHOWN)));
        return ranges.size() > RANGES_SHOWN ? shown + " ..." : shown;
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
