package school.quality.jobs.export.papers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all placeholders: a template may use the Russian or the English ones, in any case. */
final class FieldNames {

    private static final Map<String, Field> BY_NAME = byName();

    private FieldNames() {}

    static Optional<Field> find(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** All of them in the language of the reader, in the order in which they are listed. */
    static String all(Locale language) {
        PaperWords words = PaperWords.of(language);
        return Stream.of(Field.values()).map(words::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Field> byName() {
        Map<String, Field> names = new TreeMap<>();
        for (Field field : Field.values()) {
            names.put(key(PaperWords.RUSSIAN.name(field)), field);
            names.put(key(PaperWords.ENGLISH.name(field)), field);
        }
        return names;
    }

    /** Case, spaces and the letter ё do not matter. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]", "").replace('ё', 'е');
    }
}
