package school.quality.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the values of a setting look like, and the one form in which each is kept and compared. */
public sealed interface SettingForm {

    /** The value as it is kept, or empty if the text is no value of this form. */
    Optional<String> kept(String text);

    /** A whole number from the least to the most, both allowed. */
    record Whole(int least, int most) implements SettingForm {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

        @Override
        public Optional<String> kept(String text) {
            return NUMBER.matcher(text).matches() ? kept(Integer.parseInt(text)) : Optional.empty();
        }

        private Optional<String> kept(int number) {
            return number < least || number > most ? Optional.empty() : Optional.of(Integer.toString(number));
        }
    }

    /** Whole numbers, each above the one before it, separated by commas. */
    record Rising(int least, int most) implements SettingForm {

        @Override
        public Optional<String> kept(String text) {
            Whole one = new Whole(least, most);
            List<Optional<Integer>> numbers = Arrays.stream(text.split(",", -1))
                    .map(part -> one.kept(part.strip()).map(Integer::valueOf))
                    .toList();
            return numbers.stream().allMatch(Optional::isPresent) ? rising(numbers) : Optional.empty();
        }

        private static Optional<String> rising(List<Optional<Integer>> found) {
            List<Integer> numbers = found.stream().flatMap(Optional::stream).toList();
            return numbers.stream().sorted().distinct().toList().equals(numbers)
                    ? Optional.of(numbers.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    : Optional.empty();
        }
    }

    /** Yes or no. */
    record YesNo() implements SettingForm {

        static final String YES = "yes";

        @Override
        public Optional<String> kept(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case YES, "да", "true", "1", "+" -> Optional.of(YES);
                case "no", "нет", "false", "0", "-" -> Optional.of("no");
                default -> Optional.empty();
            };
        }
    }

    static SettingForm whole(int least, int most) {
        return new Whole(least, most);
    }

    static SettingForm rising(int least, int most) {
        return new Rising(least, most);
    }

    static SettingForm yesNo() {
        return new YesNo();
    }
}
