package school.quality.jobs.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** Short marks in the cells of a table, and the sentences below it that say what they mean. */
final class Footnotes {

    private static final String RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();

    /** The mark to write for a sentence: as wished, with a number where the mark means another sentence already. */
    String mark(String wished, String sentence) {
        return marks.computeIfAbsent(wished + "\n" + sentence, key -> noted(wished, sentence));
    }

    /** By mark, in the order in which they came up. */
    Map<String, String> sentences() {
        return sentences;
    }

    private String noted(String wished, String sentence) {
        String mark = wished.isEmpty() ? raised(1) : wished;
        for (int number = wished.isEmpty() ? 2 : 1; sentences.containsKey(mark); number++) {
            mark = wished + raised(number);
        }
        sentences.put(mark, sentence);
        return mark;
    }

    private static String raised(int number) {
        return number <= RAISED.length() ? RAISED.substring(number - 1, number) : "(" + number + ")";
    }
}
