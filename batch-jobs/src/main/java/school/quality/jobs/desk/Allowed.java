package school.quality.jobs.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which datasets somebody may load. */
public sealed interface Allowed {

    /** What a report of an electronic journal is called among what may not be loaded. */
    String JOURNAL = "journal";

    /** What of these may not be loaded. */
    List<String> beyond(Set<String> datasets, boolean journal);

    /** All there are, and reports of journals. */
    record All() implements Allowed {
        @Override
        public List<String> beyond(Set<String> datasets, boolean journal) {
            return List.of();
        }
    }

    /** These and no others. */
    record Only(Set<String> own) implements Allowed {

        public Only {
            own = Set.copyOf(own);
        }

        @Override
        public List<String> beyond(Set<String> datasets, boolean journal) {
            List<String> beyond = new ArrayList<>(datasets.stream()
                    .filter(dataset -> !own.contains(dataset))
                    .sorted()
                    .toList());
            if (journal) {
                beyond.add(JOURNAL);
            }
            return beyond;
        }
    }
}
