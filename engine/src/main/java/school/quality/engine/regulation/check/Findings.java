package school.quality.engine.regulation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What has been found so far, in the order of the regulation. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(Flaw flaw, Place place, String path, Object... values) {
        found.add(new Finding(
                flaw, place, path, Stream.of(values).map(Object::toString).toList()));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
