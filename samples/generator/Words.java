package school.quality.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words and small tables of words.txt by section. */
final class Words {

    private final Map<String, List<List<String>>> sections = new LinkedHashMap<>();

    static Words read(Path file) throws IOException {
        Words words = new Words();
        List<List<String>> section = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                words.sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(List.of(line.split(";", -1)));
            }
        }
        return words;
    }

    List<List<String>> rows(String section) {
        return sections.get(section);
    }

    List<String> list(String section) {
        return rows(section).stream().map(row -> row.get(0)).toList();
    }

    /** The letters of parallel classes, the strongest class first. */
    List<String> letters() {
        return List.of(text("letters").split(","));
    }

    /** A single text of the school by its key. */
    String text(String key) {
        return rows("texts").stream()
                .filter(row -> row.get(0).equals(key))
                .findFirst()
                .orElseThrow()
                .get(1);
    }
}
