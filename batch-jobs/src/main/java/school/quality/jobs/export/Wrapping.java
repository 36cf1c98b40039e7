package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;

/** How a text goes on in the next line where a line has some width. */
final class Wrapping {

    private Wrapping() {}

    /** How many lines a text takes: words go to the next line as a whole; a word wider than the cell is broken. */
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

    /** The lines themselves, at least one. */
    static List<String> split(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.length() > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
