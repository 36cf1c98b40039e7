package school.quality.engine.regulation.check;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a school has loaded, as far as a regulation can be compared with it.
 *
 * @param positions categories of the staff by position, as the staff register writes it
 * @param leaders categories of the staff who lead a class
 * @param subjects that are taught
 * @param overThirty categories of staff whose fund passes 30 per cent of the pay, with the per cent
 */
public record LoadedSchool(
        Map<String, Set<String>> positions, Set<String> leaders, Set<String> subjects, Map<String, String> overThirty) {

    public LoadedSchool {
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
        leaders = Collections.unmodifiableSet(new TreeSet<>(leaders));
        subjects = Collections.unmodifiableSet(new TreeSet<>(subjects));
        overThirty = Collections.unmodifiableMap(new TreeMap<>(overThirty));
    }
}
