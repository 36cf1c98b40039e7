package school.quality.jobs.regulation.book;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A text in a cell. The accidents of typing do not count; a text that would not survive that, or would be taken for
 * something else, is written in quotes and then taken letter by letter. Quotes around any other text are part of it.
 *
 * @param cleaning what does not count
 * @param mistaken texts that would be read as something else
 */
record PlainText(UnaryOperator<String> cleaning, Predicate<String> mistaken) {

    /** Whole sentences: only what surrounds them does not count. */
    static final PlainText SENTENCE =
            new PlainText(text -> text.replace("\r\n", "\n").strip(), text -> false);

    /** Codes and names: every kind of space is a space, and signs without width are nothing. */
    static final UnaryOperator<String> NAME = PlainText::name;

    String written(String text) {
        return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    String read(String cell) {
        return literal(cell).orElseGet(() -> cleaning.apply(cell));
    }

    /** What a text in quotes says, if the quotes are such. */
    Optional<String> literal(String cell) {
        return unquoted(cell.strip()).filter(this::needsQuotes);
    }

    private boolean needsQuotes(String text) {
        return text.isBlank()
                || !cleaning.apply(text).equals(text)
                || mistaken.test(text)
                || unquoted(text).filter(this::needsQuotes).isPresent();
    }

    private static Optional<String> unquoted(String text) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return Optional.empty();
        }
        String inside = text.substring(1, text.length() - 1);
        String single = inside.replace("\"\"", "");
        return single.contains("\"") ? Optional.empty() : Optional.of(inside.replace("\"\"", "\""));
    }

    private static String name(String text) {
        StringBuilder name = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign != 0x200B && sign != 0xFEFF)
                .map(sign -> Character.isSpaceChar(sign) || Character.isWhitespace(sign) ? ' ' : sign)
                .forEach(name::appendCodePoint);
        return name.toString().strip();
    }
}
