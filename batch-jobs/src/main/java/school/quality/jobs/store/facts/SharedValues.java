package school.quality.jobs.store.facts;

import java.util.HashMap;
import java.util.Map;
import school.quality.engine.school.Place;

/**
 * Values that rows have in common, each kept once: thousands of facts of a school name the same pupils, classes and subjects, and
 * all of them are kept until the school has been evaluated.
 */
final class SharedValues {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<Place, Place> places = new HashMap<>();

    String text(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    Place place(Place place) {
        return places.computeIfAbsent(place, same -> same);
    }
}
