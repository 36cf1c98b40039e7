package school.quality.engine.school;

import java.util.ArrayList;
import java.util.List;

/**
 * Bands of whole years, each from its first year to the one before the next band (formulas, section 10).
 *
 * @param starts first years of all bands but the lowest, ascending: 3, 5, 10 stand for UNDER_3, 3_4, 5_9 and 10_PLUS
 */
public record Bands(List<Integer> starts) {

    public Bands {
        if (starts.isEmpty() || !starts.stream().sorted().distinct().toList().equals(starts) || starts.get(0) <= 0) {
            throw new IllegalArgumentException("Bands need ascending first years above 0, not " + starts);
        }
        starts = List.copyOf(starts);
    }

    /** Names of the bands from the lowest on. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i <= starts.size(); i++) {
            names.add(name(i));
        }
        return List.copyOf(names);
    }

    /** The band that holds so many full years. */
    public String of(int years) {
        return name((int) starts.stream().filter(start -> start <= years).count());
    }

    private String name(int band) {
        if (band == 0) {
            return "UNDER_" + starts.get(0);
        }
        return band == starts.size()
                ? starts.get(band - 1) + "_PLUS"
                : starts.get(band - 1) + "_" + (starts.get(band) - 1);
    }
}
