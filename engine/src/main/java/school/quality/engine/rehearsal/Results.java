package school.quality.engine.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.rating.Sheet;

/** Sheets and money of one school for one period, by all regulations that hold together. */
public record Results(List<RatingTable> tables, List<AllowanceList> lists) {

    public Results {
        tables = List.copyOf(tables);
        lists = List.copyOf(lists);
    }

    /** Criteria by which nobody who has them in a sheet has a point, in the order of the sheets. */
    List<FruitlessCriterion> fruitless() {
        Map<FruitlessCriterion, Boolean> anyPoint = new LinkedHashMap<>();
        tables.forEach(table -> table.ratings().forEach(rating -> note(table.regulation(), rating.sheet(), anyPoint)));
        return anyPoint.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void note(String regulation, Sheet sheet, Map<FruitlessCriterion, Boolean> anyPoint) {
        sheet.lines()
                .forEach(line -> anyPoint.merge(
                        new FruitlessCriterion(
                                regulation, sheet.group(), line.awarded().criterion()),
                        line.points().signum() != 0,
                        Boolean::logicalOr));
    }
}
