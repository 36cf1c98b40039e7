package school.quality.jobs.regulation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the words of people what differs between two versions of a regulation. */
public final class DifferenceSentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern ROW = Pattern.compile("\\d+");

    private final ResourceBundle words;

    private DifferenceSentences(Locale language) {
        this.words = ResourceBundle.getBundle("messages.differences", language, NO_FALLBACK);
    }

    /** Sentences in a language: English, or Russian for every other. */
    public static DifferenceSentences in(Locale language) {
        return new DifferenceSentences(language);
    }

    /** For example: group T, section 1, criterion 1.1: maximum: was 15, is 20. */
    public String of(Difference difference) {
        String what = difference.field().isEmpty() ? "" : field(difference) + ": ";
        return place(difference) + ": " + what + change(difference);
    }

    /** Group, section and criterion in words. */
    public String place(Difference difference) {
        if (difference.group().isEmpty()) {
            return difference.criterion().isEmpty()
                    ? words.getString("head")
                    : filled("allowance", difference.criterion());
        }
        String key = difference.section().isEmpty()
                ? "group"
                : difference.criterion().isEmpty() ? "section" : "criterion";
        return filled(key, difference.group(), difference.section(), difference.criterion());
    }

    /** The field in words. */
    public String field(Difference difference) {
        return difference.field().stream().map(this::word).collect(Collectors.joining(", "));
    }

    private String change(Difference difference) {
        String before = difference.before();
        String after = difference.after();
        if (before == null) {
            return filled("added", after);
        }
        return after == null ? filled("removed", before) : filled("changed", before, after);
    }

    private String word(String field) {
        if (ROW.matcher(field).matches()) {
            return filled("row", field);
        }
        return words.containsKey("field." + field) ? words.getString("field." + field) : field;
    }

    private String filled(String key, @Nullable Object... inserts) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(inserts);
    }
}
