package school.quality.jobs.sheet;

import java.nio.file.Path;
import java.util.Locale;

/** What is read off a file's name; its folder may name a person and is never shown. */
final class Names {

    private Names() {}

    static String of(Path path) {
        return String.valueOf(path.getFileName());
    }

    static String stem(Path path) {
        String name = of(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Lower case without the dot; empty where there is none. */
    static String extension(Path path) {
        String name = of(path);
        return name.substring(name.lastIndexOf('.') + 1 > 0 ? name.lastIndexOf('.') + 1 : name.length())
                .toLowerCase(Locale.ROOT);
    }
}
