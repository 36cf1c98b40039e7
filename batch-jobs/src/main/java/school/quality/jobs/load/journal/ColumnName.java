package school.quality.jobs.load.journal;

/** Letters of a column as Excel shows them. */
public final class ColumnName {

    private ColumnName() {}

    /** @param column from 1 */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
