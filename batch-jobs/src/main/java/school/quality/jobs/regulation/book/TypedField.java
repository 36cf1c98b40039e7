package school.quality.jobs.regulation.book;

import java.util.List;
import java.util.Optional;
import school.quality.jobs.dataset.Codes;

/**
 * A column of a list as a field of a form.
 *
 * @param column the English name, by which rows hold its text
 * @param header the Russian header
 * @param choices the values to choose from; empty where anything may be written
 */
public record TypedField(String column, String header, Input input, List<Choice> choices, boolean required) {

    /** How it is filled in. */
    public enum Input {
        LINE,
        SENTENCE,
        NUMBER,
        DAY,
        YES_NO,
        CHOICE
    }

    /** A value to choose, with the Russian word for it. */
    public record Choice(String code, String word) {

        public boolean isMeantBy(String text) {
            return text.equals(code) || text.equals(word);
        }
    }

    static TypedField of(BookColumn column) {
        List<Choice> choices = codes(column.kind())
                .map(codes -> codes.all().stream()
                        .map(code -> new Choice(code, codes.wordFor(code)))
                        .toList())
                .orElse(List.of());
        return new TypedField(column.name(), column.header(), input(column.kind()), choices, column.required());
    }

    /** The choice that a text means, if it means one. */
    public Optional<Choice> chosen(String text) {
        return choices.stream().filter(choice -> choice.isMeantBy(text)).findFirst();
    }

    private static Optional<Codes> codes(Kind kind) {
        if (kind instanceof Kinds.Coded coded) {
            return Optional.of(coded.codes());
        }
        if (kind instanceof ComparisonKind comparison) {
            return Optional.of(comparison.codes());
        }
        return kind instanceof Kinds.Open open ? Optional.of(open.codes()) : Optional.empty();
    }

    private static Input input(Kind kind) {
        if (kind instanceof Kinds.Coded || kind instanceof ComparisonKind || kind instanceof Kinds.Open) {
            return Input.CHOICE;
        }
        if (kind instanceof Kinds.Text) {
            return Input.SENTENCE;
        }
        if (kind instanceof YesNoKind) {
            return Input.YES_NO;
        }
        if (kind instanceof DateKind) {
            return Input.DAY;
        }
        return kind instanceof NumberKind || kind instanceof BoundKind ? Input.NUMBER : Input.LINE;
    }
}
