package school.quality.web.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart as the script of the pages draws it. The same numbers stand in a table beside it.
 *
 * @param labels along the axis
 * @param perCent whether 100 is the whole
 */
public record Chart(List<String> labels, List<Series> series, boolean perCent) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> COLOURS =
            List.of("#0b5a8a", "#b35900", "#14733d", "#7a3e9d", "#8a1c14", "#46505c");
    /** So many names fit side by side; more stand aslant. */
    private static final int FEW = 8;

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * Numbers of one thing, one a label; null where there is none.
     *
     * @param style how they are drawn
     */
    public record Series(String name, Style style, List<@Nullable BigDecimal> values) {}

    /** How numbers are drawn. */
    public enum Style {
        BAR,
        LINE,
        /** What is not known yet. */
        DASHED
    }

    /** Numbers that are no shares. */
    public Chart(List<String> labels, List<Series> series) {
        this(labels, series, false);
    }

    /** For {@code data-options}. */
    public String json() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("color", COLOURS);
        options.put(
                "grid", Map.of("left", 50, "right", 20, "top", series.size() > 1 ? 60 : 20, "bottom", few() ? 30 : 90));
        options.put("legend", Map.of("show", series.size() > 1, "type", "scroll", "top", 0));
        options.put("xAxis", Map.of("type", "category", "data", labels, "axisLabel", names()));
        options.put("yAxis", axis());
        options.put("series", series.stream().map(Chart::drawn).toList());
        return JSON.writeValueAsString(options);
    }

    /** A name that stands aslant is cut at its end; the table beside has it whole. */
    private Map<String, Object> names() {
        return few()
                ? Map.of("rotate", 0, "hideOverlap", true)
                : Map.of("rotate", 50, "width", 110, "overflow", "truncate");
    }

    private Map<String, Object> axis() {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "value");
        axis.put("scale", hasNoBars());
        if (perCent && series.stream().allMatch(Chart::isWithinAWhole)) {
            axis.put("max", FULL);
        }
        return axis;
    }

    private static boolean isWithinAWhole(Series one) {
        return one.values().stream().allMatch(value -> value == null || value.compareTo(FULL) <= 0);
    }

    /** Bars begin at 0; lines may begin where they are. */
    private boolean hasNoBars() {
        return series.stream().noneMatch(one -> one.style() == Style.BAR);
    }

    private boolean few() {
        return labels.size() <= FEW;
    }

    private static Map<String, Object> drawn(Series one) {
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("name", one.name());
        drawn.put("type", one.style() == Style.BAR ? "bar" : "line");
        drawn.put("data", new ArrayList<>(one.values()));
        drawn.put("connectNulls", true);
        drawn.put("symbolSize", 8);
        if (one.style() == Style.DASHED) {
            drawn.put("lineStyle", Map.of("type", "dashed"));
        }
        return drawn;
    }
}
