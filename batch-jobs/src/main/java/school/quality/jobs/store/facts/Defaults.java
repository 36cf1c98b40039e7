package school.quality.jobs.store.facts;

import java.util.Map;

/** What an empty cell means where the table of datasets says so. */
final class Defaults {

    private static final Map<String, Map<String, String>> OF_DATASET = Map.of(
            "achievements", Map.of("mode", "IN_PERSON"),
            "lesson_visits", Map.of("kind", "PEER", "elective", "false"),
            "complaints", Map.of("upheld", "false"),
            "exams", Map.of("attempt", "1"));

    private Defaults() {}

    static Map<String, String> of(String dataset) {
        return OF_DATASET.getOrDefault(dataset, Map.of());
    }
}
