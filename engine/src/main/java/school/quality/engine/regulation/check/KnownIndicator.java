package school.quality.engine.regulation.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import school.quality.engine.indicator.Scope;

/**
 * An indicator of the programme.
 *
 * @param measures its figures by name, in the programme's order
 * @param scopes the units it is given for
 */
public record KnownIndicator(Map<String, KnownMeasure> measures, Set<Scope> scopes) {

    public KnownIndicator {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
    }
}
