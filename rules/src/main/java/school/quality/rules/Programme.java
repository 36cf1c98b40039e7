package school.quality.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Scope;

/** The 101 indicators of the school programme, as the catalogue lists them. */
public final class Programme {

    private final List<Indicator> indicators;
    private final Map<String, MeasureForm> measures;

    private Programme(List<Indicator> indicators, Map<String, MeasureForm> measures) {
        this.indicators = indicators;
        this.measures = measures;
    }

    /** Reads the bundled catalogue. */
    public static Programme bundled() {
        List<Indicator> indicators = Table.read("/catalogue/indicators.csv")
                .map(Programme::indicator)
                .toList();
        Map<String, MeasureForm> measures = Table.read("/catalogue/measures.csv")
                .map(Programme::measure)
                .collect(Collectors.toUnmodifiableMap(MeasureForm::measure, Function.identity()));
        return new Programme(indicators, measures);
    }

    /** In the programme's order. */
    public List<Indicator> indicators() {
        return indicators;
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /**
     * How a measure is shown.
     *
     * @throws IllegalArgumentException where the catalogue has no such measure
     */
    public MeasureForm form(String measure) {
        return Optional.ofNullable(measures.get(measure))
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no measure " + measure));
    }

    private static Indicator indicator(Map<String, String> row) {
        return new Indicator(
                row.get("code"),
                row.get("object_ru"),
                row.get("title_ru"),
                row.get("title_en"),
                row.get("method_ru"),
                list(row.get("schedule")),
                row.get("responsible_ru"),
                row.get("record_form_ru"),
                list(row.get("measures")),
                row.get("category"),
                scopes(row.get("breakdown")),
                Better.valueOf(row.get("better")),
                list(row.get("datasets")),
                row.get("definition"));
    }

    private static MeasureForm measure(Map<String, String> row) {
        return new MeasureForm(
                row.get("measure"),
                Integer.parseInt(row.get("factor")),
                Integer.parseInt(row.get("decimals")),
                row.get("title_ru"),
                row.get("title_en"));
    }

    private static Set<Scope> scopes(String cell) {
        return list(cell).stream().map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
