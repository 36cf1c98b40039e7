package school.quality.jobs.method;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorCode;
import school.quality.engine.indicator.Thresholds;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.FaultCode;
import school.quality.rules.NormTable;
import school.quality.rules.Programme;

/** The norms, a row for each indicator, measure, category and level from a day on. */
public final class NormsTable extends MethodTable {

    private final Programme programme;

    public NormsTable(Programme programme) {
        super(DatasetCatalogue.method().dataset("norms"));
        this.programme = programme;
    }

    @Override
    List<Map<String, String>> bundled() {
        return NormTable.bundled(programme).stream().map(NormTable::row).toList();
    }

    @Override
    Map<String, String> checked(Map<String, String> row, Consumer<Fault> faults) {
        Map<String, String> kept = new TreeMap<>(row);
        Optional<String> code = Optional.ofNullable(row.get(NormTable.INDICATOR));
        Optional<Indicator> indicator = code.flatMap(programme::indicator);
        if (code.isPresent() && indicator.isEmpty()) {
            faults.accept(Fault.in(NormTable.INDICATOR, FaultCode.UNKNOWN_INDICATOR, code.get()));
        }
        indicator.ifPresent(known -> check(known, kept, faults));
        return kept;
    }

    @Override
    Comparator<Map<String, String>> order() {
        return Comparator.<Map<String, String>, String>comparing(
                        row -> row.getOrDefault(NormTable.INDICATOR, ""), IndicatorCode.ORDER)
                .thenComparing(this::placeOfMeasure)
                .thenComparing(row -> row.getOrDefault(NormTable.CATEGORY, ""))
                .thenComparing(row -> row.getOrDefault(NormTable.LEVEL, ""))
                .thenComparing(row -> row.getOrDefault(VALID_FROM, ""));
    }

    private int placeOfMeasure(Map<String, String> row) {
        return programme
                .indicator(row.getOrDefault(NormTable.INDICATOR, ""))
                .map(indicator -> indicator.measures().indexOf(row.get(NormTable.MEASURE)))
                .orElse(0);
    }

    private static void check(Indicator indicator, Map<String, String> row, Consumer<Fault> faults) {
        if (indicator.better() == Better.NEUTRAL) {
            faults.accept(Fault.in(NormTable.INDICATOR, FaultCode.NO_NORM_POSSIBLE, indicator.code()));
            return;
        }
        String measure = row.get(NormTable.MEASURE);
        if (measure != null && !indicator.measures().contains(measure)) {
            Map<String, String> allowed = Map.of("allowed", String.join(", ", indicator.measures()));
            faults.accept(Fault.in(NormTable.MEASURE, FaultCode.UNKNOWN_CODE, measure, allowed));
        }
        String category = row.get(NormTable.CATEGORY);
        if (category != null && indicator.category().isEmpty()) {
            faults.accept(Fault.in(NormTable.CATEGORY, FaultCode.NOT_SPLIT, category));
        }
        row.computeIfAbsent(NormTable.BETTER, column -> indicator.better().name());
        checkThresholds(row, faults);
    }

    private static void checkThresholds(Map<String, String> row, Consumer<Fault> faults) {
        String optimal = row.get(NormTable.OPTIMAL);
        String acceptable = row.get(NormTable.ACCEPTABLE);
        if (optimal == null && acceptable == null) {
            row.remove(NormTable.BETTER);
        } else if (optimal == null || acceptable == null) {
            String empty = optimal == null ? NormTable.OPTIMAL : NormTable.ACCEPTABLE;
            faults.accept(Fault.in(empty, FaultCode.HALF_A_NORM, null));
        } else if (!Thresholds.areInOrder(
                Better.valueOf(row.get(NormTable.BETTER)), new BigDecimal(optimal), new BigDecimal(acceptable))) {
            Map<String, String> other = Map.of("acceptable", acceptable);
            faults.accept(Fault.in(NormTable.OPTIMAL, FaultCode.OPTIMAL_IS_WORSE, optimal, other));
        }
    }
}
