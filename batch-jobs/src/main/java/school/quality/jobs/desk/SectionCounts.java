package school.quality.jobs.desk;

import java.util.EnumMap;
import java.util.Map;
import school.quality.engine.indicator.Status;

/**
 * How far a section of the programme is answered.
 *
 * @param section number, for example {@code 1.1}
 * @param title in the programme's words
 * @param indicators by the best answer that one of their figures gives
 */
public record SectionCounts(String section, String title, Map<Status, Integer> indicators) {

    public SectionCounts {
        indicators = Map.copyOf(new EnumMap<>(indicators));
    }

    public int count(Status status) {
        return indicators.getOrDefault(status, 0);
    }
}
