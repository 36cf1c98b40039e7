package school.quality.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words of a command: {@code --name value}, or {@code --name} alone. */
final class Options {

    private final Map<String, String> given = new HashMap<>();

    Options(String... words) {
        for (int place = 0; place < words.length; place++) {
            if (!words[place].startsWith("--")) {
                throw new IllegalArgumentException("Not an option: " + words[place]);
            }
            boolean valued = place + 1 < words.length && !words[place + 1].startsWith("--");
            given.put(words[place].substring(2), valued ? words[++place] : "");
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::valueOf).orElse(otherwise);
    }
}
