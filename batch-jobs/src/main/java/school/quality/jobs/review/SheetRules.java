package school.quality.jobs.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/** Finds the criterion that a line of a sheet is by. */
public final class SheetRules {

    private final Function<RatedSheet, Regulation> regulations;
    private final Map<List<Object>, Map<String, Criterion>> known = new HashMap<>();

    /** @param regulations the version that a sheet is by; asked once for each version */
    public SheetRules(Function<RatedSheet, Regulation> regulations) {
        this.regulations = regulations;
    }

    Criterion criterion(RatedSheet sheet, RatedCriterion line) {
        List<Object> version = List.of(sheet.school(), sheet.regulation(), sheet.version());
        Criterion found = known.computeIfAbsent(version, key -> criteria(regulations.apply(sheet)))
                .get(key(sheet.group(), line.code()));
        if (found == null) {
            throw new IllegalStateException("A line by a criterion that is not there: " + line.code());
        }
        return found;
    }

    private static Map<String, Criterion> criteria(Regulation regulation) {
        return regulation.groups().stream()
                .flatMap(group -> group.criteria().map(one -> Map.entry(key(group.code(), one.code()), one)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String key(String group, String criterion) {
        return group + "\u001f" + criterion;
    }
}
