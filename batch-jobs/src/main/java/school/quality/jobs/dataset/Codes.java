package school.quality.jobs.dataset;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed list of a coded column: each code with the Russian word that schools write for it. */
public final class Codes {

    /** For columns that hold no codes. */
    public static final Codes NONE = new Codes(Map.of());

    private final Map<String, String> wordOfCode;
    private final Map<String, String> codeOfSpelling = new HashMap<>();

    private Codes(Map<String, String> wordOfCode) {
        this.wordOfCode = Collections.unmodifiableMap(wordOfCode);
        wordOfCode.forEach((code, word) -> {
            codeOfSpelling.put(Spelling.folded(word), code);
            codeOfSpelling.put(Spelling.folded(code), code);
            codeOfSpelling.put(code, code);
        });
    }

    /**
     * Reads the two cells of the bundled table.
     *
     * @param type codes separated by commas: {@code 5,4,NA}
     * @param words Russian words of some of them: {@code NA=н/а;CREDIT=зач}
     */
    public static Codes of(String type, String words) {
        Map<String, String> wordOfCode = new LinkedHashMap<>();
        Arrays.stream(type.split(",")).forEach(code -> wordOfCode.put(code, code));
        Arrays.stream(words.split(";"))
                .filter(pair -> !pair.isBlank())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> wordOfCode.put(pair[0], pair[1]));
        return new Codes(wordOfCode);
    }

    /** The code that a cell means, written in English or Russian, in any case. */
    public Optional<String> meantBy(String text) {
        String asWritten = codeOfSpelling.get(text);
        return Optional.ofNullable(asWritten != null ? asWritten : codeOfSpelling.get(Spelling.folded(text)));
    }

    /** The codes in the order of the table. */
    public List<String> all() {
        return List.copyOf(wordOfCode.keySet());
    }

    /** The Russian word for a code; the code itself where schools use no other word (marks). */
    public String wordFor(String code) {
        return wordOfCode.getOrDefault(code, code);
    }
}
