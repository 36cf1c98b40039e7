package school.quality.jobs.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.period.Period;

/**
 * Something that falls due: an indicator on a day.
 *
 * @param period whose data it is about
 * @param data what it needs for this period; with {@code periods}, where the school has no such period yet
 */
public record PlanEntry(Indicator indicator, LocalDate due, Period period, List<NeededData> data, PlanState state) {

    public PlanEntry {
        data = List.copyOf(data);
    }

    /** Those who answer for it, each as the programme names them. */
    public List<String> responsible() {
        return Stream.of(indicator.responsible().split(";"))
                .map(String::strip)
                .filter(who -> !who.isEmpty())
                .toList();
    }

    public List<NeededData> missing() {
        return data.stream().filter(NeededData::missing).toList();
    }

    public List<NeededData> loaded() {
        return data.stream().filter(one -> !one.missing()).toList();
    }
}
