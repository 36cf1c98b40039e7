package school.quality.jobs.load.journal;

/**
 * A final mark as the journal gives it.
 *
 * @param subject the subject in the journal's words, spaces tidied
 * @param term the part of the year
 * @param mark {@code 1} to {@code 5}, {@code н/а}, {@code зач} or {@code осв}
 * @param row the row in the file
 * @param column the column in the file, A is 1
 */
public record GivenMark(String subject, TermKey term, String mark, int row, int column) {}
