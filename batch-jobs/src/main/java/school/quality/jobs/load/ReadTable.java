package school.quality.jobs.load;

import java.util.List;
import java.util.Optional;

/**
 * What the reading of a table showed beside its rows.
 *
 * @param rows that it has
 * @param unknownColumns headers that mean nothing here
 * @param unheaded the first row that says something where no header stands
 */
record ReadTable(int rows, List<String> unknownColumns, Optional<Integer> unheaded) {}
