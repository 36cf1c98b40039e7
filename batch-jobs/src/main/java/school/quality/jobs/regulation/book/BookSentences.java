package school.quality.jobs.regulation.book;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Says in the words of people what is wrong with a regulation's workbook, where, and what to do. */
public final class BookSentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String KIND = "kind.";

    private final ResourceBundle words;
    private final String file;

    private BookSentences(String file, Locale language) {
        this.file = file;
        this.words = ResourceBundle.getBundle("messages.regulation-book-faults", language, NO_FALLBACK);
    }

    /** Sentences about a file in a language: English, or Russian for every other. */
    public static BookSentences about(String file, Locale language) {
        return new BookSentences(file, language);
    }

    public String of(BookFault fault) {
        return at(fault.place(), sentence(fault));
    }

    /** What is wrong and what to do, without the place. */
    public String sentence(BookFault fault) {
        Stream<String> inserts = fault.inserts().stream().map(this::inWords);
        return filled(
                fault.code().name(),
                Stream.concat(Stream.of(fault.value()), inserts).toArray());
    }

    /** A sentence with its place before it. */
    public String at(CellPlace place, String sentence) {
        if (place.sheet().isEmpty()) {
            return filled("kind.at.file", file, sentence);
        }
        if (place.row() == 0) {
            return filled("kind.at.sheet", file, place.sheet(), sentence);
        }
        String row = Integer.toString(place.row());
        return place.column().isEmpty()
                ? filled("kind.at.row", file, place.sheet(), row, sentence)
                : filled("kind.at.cell", file, place.sheet(), row, place.column(), sentence);
    }

    /** The place alone. */
    String place(CellPlace place) {
        return at(place, "").replaceAll(":\\s*$", "");
    }

    private String inWords(String insert) {
        return words.containsKey(KIND + insert) ? words.getString(KIND + insert) : insert;
    }

    private String filled(String key, Object... inserts) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(inserts);
    }
}
