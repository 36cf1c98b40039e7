package school.quality.engine.regulation.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a regulation can ask for.
 *
 * @param indicators by number, in the programme's order
 * @param datasets columns by name, by dataset
 * @param counted the datasets whose rows can be counted for a person
 */
public record Catalogue(
        Map<String, KnownIndicator> indicators, Map<String, Map<String, KnownColumn>> datasets, List<String> counted) {

    public Catalogue {
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        datasets = Collections.unmodifiableMap(new LinkedHashMap<>(datasets));
        counted = List.copyOf(counted);
    }

    Map<String, KnownColumn> columns(String dataset) {
        return datasets.getOrDefault(dataset, Map.of());
    }

    /** The codes of a column of the staff register; empty for free values. */
    List<String> codesOfStaff(String attribute) {
        KnownColumn column = columns("staff").get(attribute);
        return column == null ? List.of() : column.codes();
    }
}
