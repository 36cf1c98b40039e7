package school.quality.jobs.export.templates;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the templates say to people. */
final class TemplateWords {

    static final String DATASETS = "messages.templates";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final boolean russian;

    /** @param bundle with the guide, the types and the meanings of columns */
    TemplateWords(String bundle, Locale language) {
        words = ResourceBundle.getBundle(bundle, language, NO_FALLBACK);
        russian = !language.getLanguage().equals("en");
    }

    String of(String key) {
        return words.getString(key);
    }

    /** The numbered paragraphs of the guide. */
    List<String> guide() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; words.containsKey("guide." + i); i++) {
            paragraphs.add(of("guide." + i));
        }
        return paragraphs;
    }

    /** What a column means; the table of datasets says it in English. Empty where the header says it all. */
    String meaning(TemplateColumn column) {
        if (!russian && !column.meaning().isEmpty()) {
            return column.meaning();
        }
        String own = "meaning." + column.dataset() + "." + column.name();
        String key = words.containsKey(own) ? own : "meaning." + column.name();
        return words.containsKey(key) ? of(key) : column.meaning();
    }

    String type(TemplateColumn column, String referredSheet) {
        if (column.coded()) {
            return of(words.containsKey("type." + column.type()) ? "type." + column.type() : "type.code");
        }
        return column.type().matches("refs? .*")
                ? new MessageFormat(of("type.ref")).format(new Object[] {referredSheet})
                : of("type." + column.type());
    }

    @Nullable
    String example(TemplateColumn column) {
        if (column.coded()) {
            return column.values().get(0);
        }
        String ofTable = "example." + column.dataset() + "." + column.name();
        if (words.containsKey(ofTable)) {
            return of(ofTable);
        }
        String own = "example." + column.name();
        String ofType = "type.example." + column.type();
        String key = words.containsKey(ofType) ? ofType : own;
        return words.containsKey(key) ? of(key) : null;
    }
}
