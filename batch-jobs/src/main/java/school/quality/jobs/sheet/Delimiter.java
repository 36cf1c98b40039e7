package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what separates the cells of a CSV file: the sign of which the lines hold the same number. */
final class Delimiter {

    /** In this order where two do equally well: a comma is also found inside numbers and names of columns. */
    private static final char[] CANDIDATES = {';', '\t', ','};

    private static final int LINES = 50;
    private static final int SAMPLE = 1 << 18;

    private final List<int[]> counts = new ArrayList<>();

    private Delimiter() {}

    static char of(Reader text) throws IOException {
        Delimiter search = new Delimiter();
        search.count(text);
        return search.best();
    }

    private void count(Reader text) throws IOException {
        int[] line = new int[CANDIDATES.length];
        boolean quoted = false;
        boolean empty = true;
        int before = '\n';
        int character = text.read();
        for (int i = 0; i < SAMPLE && character >= 0 && counts.size() < LINES; i++) {
            quoted = character == '"' ? !quoted && opens(before) : quoted;
            if ((character == '\n' || character == '\r') && !quoted) {
                keep(line, empty);
                line = new int[CANDIDATES.length];
                empty = true;
            } else {
                empty = false;
                add(line, character, quoted);
            }
            before = character;
            character = text.read();
        }
        keep(line, empty);
    }

    /** A quote opens a quotation at the start of a cell, or as the second of a doubled one; elsewhere it is text. */
    private static boolean opens(int before) {
        return before == '"' || "\r\n;\t,".indexOf(before) >= 0;
    }

    private void keep(int[] line, boolean empty) {
        if (!empty && counts.size() < LINES) {
            counts.add(line);
        }
    }

    private static void add(int[] line, int character, boolean quoted) {
        for (int i = 0; i < CANDIDATES.length; i++) {
            line[i] += character == CANDIDATES[i] && !quoted ? 1 : 0;
        }
    }

    private char best() {
        int best = 0;
        for (int i = 0; i < CANDIDATES.length; i++) {
            if (inHeader(i) && agreeing(i) * 2 >= counts.size()) {
                return CANDIDATES[i];
            }
            best = agreeing(i) > agreeing(best) ? i : best;
        }
        return CANDIDATES[best];
    }

    private boolean inHeader(int candidate) {
        return !counts.isEmpty() && counts.get(0)[candidate] > 0;
    }

    /** How many lines hold the commonest number of the sign. */
    private int agreeing(int candidate) {
        Map<Integer, Integer> lines = new HashMap<>();
        counts.stream()
                .map(line -> line[candidate])
                .filter(count -> count > 0)
                .forEach(count -> lines.merge(count, 1, Integer::sum));
        return lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
