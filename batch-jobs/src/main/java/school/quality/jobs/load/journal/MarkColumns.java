package school.quality.jobs.load.journal;

import java.util.Map;

/**
 * Where in a block the subjects and the final marks stand.
 *
 * @param number column of the running numbers
 * @param subject column of the subjects
 * @param finals columns of final marks and what each is for, from left to right
 */
record MarkColumns(int number, int subject, Map<Integer, TermKey> finals) {}
