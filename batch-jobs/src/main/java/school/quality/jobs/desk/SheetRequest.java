package school.quality.jobs.desk;

import java.util.Optional;

/**
 * Which sheet is meant.
 *
 * @param school code; empty where there is one school only
 * @param staffId whose sheet
 * @param regulation code; empty where the person has one sheet only, as for the group
 */
public record SheetRequest(
        String period, Optional<String> school, String staffId, Optional<String> regulation, Optional<String> group) {}
