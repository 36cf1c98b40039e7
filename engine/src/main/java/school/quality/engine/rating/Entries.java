package school.quality.engine.rating;

import java.util.Optional;

/** What people entered in the sheets of a period. */
public interface Entries {

    Optional<SheetEntry> find(String staffId, String criterion);
}
