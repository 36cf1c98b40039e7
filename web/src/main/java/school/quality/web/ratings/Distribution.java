package school.quality.web.ratings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.quality.web.layout.Numbers;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the points of a group are distributed, without saying whose they are.
 *
 * @param bars by points, those of nobody in between too
 */
record Distribution(List<Bar> bars) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_BARS = 12;
    private static final List<BigDecimal> WIDTHS = List.of(
            new BigDecimal("1"),
            new BigDecimal("2"),
            new BigDecimal("5"),
            new BigDecimal("10"),
            new BigDecimal("20"),
            new BigDecimal("50"),
            new BigDecimal("100"));

    Distribution {
        bars = List.copyOf(bars);
    }

    /**
     * People with at least the one and less than the other number of points.
     *
     * @param own whether the person who looks is among them
     */
    record Bar(String label, int people, boolean own) {}

    /** @param points of the group, from the fewest on */
    static Distribution of(List<BigDecimal> points, BigDecimal own, Numbers numbers) {
        if (points.isEmpty()) {
            return new Distribution(List.of());
        }
        BigDecimal width = width(points.get(0), points.get(points.size() - 1));
        long first = number(points.get(0), width);
        long last = number(points.get(points.size() - 1), width);
        List<Bar> bars = new ArrayList<>();
        for (long bar = first; bar <= last; bar++) {
            long now = bar;
            int people = (int)
                    points.stream().filter(one -> number(one, width) == now).count();
            bars.add(new Bar(label(bar, width, numbers), people, number(own, width) == bar));
        }
        return new Distribution(bars);
    }

    private static BigDecimal width(BigDecimal fewest, BigDecimal most) {
        return WIDTHS.stream()
                .filter(width -> number(most, width) - number(fewest, width) < MOST_BARS)
                .findFirst()
                .orElse(most.subtract(fewest).max(BigDecimal.ONE));
    }

    private static long number(BigDecimal points, BigDecimal width) {
        return points.divide(width, 0, RoundingMode.FLOOR).longValueExact();
    }

    private static String label(long bar, BigDecimal width, Numbers numbers) {
        BigDecimal from = width.multiply(BigDecimal.valueOf(bar));
        return numbers.plain(from) + "–" + numbers.plain(from.add(width));
    }

    /** For {@code data-options}: the own bar has a colour of its own. */
    public String json(String people) {
        List<Map<String, Object>> data = bars.stream()
                .map(bar -> Map.<String, Object>of(
                        "value", bar.people(), "itemStyle", Map.of("color", bar.own() ? "#b35900" : "#0b5a8a")))
                .toList();
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("grid", Map.of("left", 40, "right", 10, "top", 20, "bottom", 60));
        options.put(
                "xAxis",
                Map.of(
                        "type", "category",
                        "data", bars.stream().map(Bar::label).toList(),
                        "axisLabel", Map.of("rotate", 45)));
        options.put("yAxis", Map.of("type", "value", "minInterval", 1));
        options.put("series", List.of(Map.of("type", "bar", "name", people, "data", data)));
        return JSON.writeValueAsString(options);
    }
}
