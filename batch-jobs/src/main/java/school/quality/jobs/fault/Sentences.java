package school.quality.jobs.fault;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** Says faults and notes in the words of people, in Russian or English. */
public final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern INSERT = Pattern.compile("\\{(\\w+)}");
    private static final String COLUMN = "column";
    /** Faults of journal reports have sentences of their own. */
    private static final String JOURNAL = "J";

    private final ResourceBundle faults;
    private final ResourceBundle notes;
    private final ResourceBundle journals;
    private final boolean russian;
    private final Locale language;

    private Sentences(Locale language) {
        this.language = language;
        this.russian = !language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.faults = ResourceBundle.getBundle("messages.faults", language, NO_FALLBACK);
        this.notes = ResourceBundle.getBundle("messages.notes", language, NO_FALLBACK);
        this.journals = ResourceBundle.getBundle("messages.journals", language, NO_FALLBACK);
    }

    /** Sentences in a language: English, or Russian for every other. */
    public static Sentences in(Locale language) {
        return new Sentences(language);
    }

    /**
     * What is wrong with a row and what to do.
     *
     * @param number the fault's number, e.g. {@code R03}
     * @param dataset the English name of the dataset, by which columns get their Russian headers
     */
    public String fault(
            String number,
            String dataset,
            @Nullable String column,
            @Nullable String value,
            Map<String, String> details) {
        if (number.startsWith(JOURNAL)) {
            String place = details.getOrDefault("place", "");
            return journal(number, details.getOrDefault("row", ""), place, value == null ? place : value);
        }
        Map<String, String> inserts = new HashMap<>();
        details.forEach((name, text) -> inserts.put(name, name.endsWith(COLUMN) ? header(dataset, text) : text));
        inserts.put(COLUMN, column == null ? "" : header(dataset, column));
        inserts.put("value", value == null ? "" : value);
        return filled(faults.getString(number), inserts);
    }

    /** A note about a file or a sheet, as a sentence. */
    public String note(Note note) {
        if (note.code() == NoteCode.UNREADABLE) {
            return UnreadableNote.text(note, language);
        }
        if (note.code() == NoteCode.UNKNOWN_LAYOUT) {
            Map<String, String> details = note.details();
            return note.file() + ": " + journal(details.get("reason"), details.get("row"), details.get("detail"));
        }
        Map<String, String> inserts = new HashMap<>(note.details());
        inserts.put("file", note.file() == null ? "" : note.file());
        inserts.put("sheet", note.sheet() == null ? "" : note.sheet());
        return filled(notes.getString(note.code().number()), inserts);
    }

    private String journal(String number, Object... inserts) {
        return new MessageFormat(journals.getString(number), language).format(inserts);
    }

    private String header(String dataset, String column) {
        if (!russian) {
            return column;
        }
        return DatasetCatalogue.bundled()
                .find(dataset)
                .or(() -> DatasetCatalogue.method().find(dataset))
                .flatMap(table -> table.columnHeaded(column))
                .map(DatasetColumn::header)
                .orElse(column);
    }

    private static String filled(String sentence, Map<String, String> inserts) {
        return INSERT.matcher(sentence)
                .replaceAll(insert -> Matcher.quoteReplacement(inserts.getOrDefault(insert.group(1), "")));
    }
}
