package school.quality.jobs.export;

/** How many lines a text takes in a cell of some width. */
final class Wrapping {

    private Wrapping() {}

    /** Words go to the next line as a whole; a word wider than the cell is broken. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("\\s+")) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += Math.max(0, (used - 1) / width);
            used = used > width ? (used - 1) % width + 1 : used;
        }
        return lines;
    }
}
