package school.quality.jobs.regulation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import school.quality.engine.regulation.check.Finding;
import school.quality.engine.regulation.check.Place;

/** Says in the words of people what the check of a regulation has found, where, and what would be right. */
public final class FindingSentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String KIND = "kind.";

    private final ResourceBundle words;

    private FindingSentences(Locale language) {
        this.words = ResourceBundle.getBundle("messages.findings", language, NO_FALLBACK);
    }

    /** Sentences in a language: English, or Russian for every other. */
    public static FindingSentences in(Locale language) {
        return new FindingSentences(language);
    }

    /** Severity, number, place and sentence. */
    public String of(Finding finding) {
        return of(finding, place -> Optional.empty());
    }

    /**
     * The same with the place in a workbook.
     *
     * @param cells sheet and row of a place, in words; empty where it has none
     */
    public String of(Finding finding, Function<Place, Optional<String>> cells) {
        String where = place(finding.place());
        return filled(
                KIND + "finding",
                words.getString(KIND + finding.flaw().severity()),
                finding.flaw().number(),
                cells.apply(finding.place()).map(cell -> cell + ": " + where).orElse(where),
                sentence(finding));
    }

    /** What is wrong and what to do, without the place. */
    public String sentence(Finding finding) {
        return filled(
                finding.flaw().number(),
                finding.values().stream().map(this::word).toArray());
    }

    /** Where it stands in the regulation, in words. */
    public String place(Place place) {
        return filled(KIND + place.list(), place.group(), place.code(), Integer.toString(place.row() + 1));
    }

    private String word(String value) {
        return words.containsKey(KIND + value) ? words.getString(KIND + value) : value;
    }

    private String filled(String key, Object... inserts) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(inserts);
    }
}
