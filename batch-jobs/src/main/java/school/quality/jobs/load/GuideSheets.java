package school.quality.jobs.load;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first sheet of our own template: it explains and is passed over without a word. */
final class GuideSheets {

    private static final Set<String> NAMES = Stream.of(Locale.ROOT, Locale.ENGLISH)
            .map(language -> ResourceBundle.getBundle(
                            "messages.templates",
                            language,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString("guide.sheet"))
            .collect(Collectors.toUnmodifiableSet());

    private GuideSheets() {}

    static boolean isGuide(String sheet) {
        return NAMES.contains(sheet);
    }
}
