package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in sheets: {@code 2.5}, {@code 2,5}, {@code -1}. */
final class EnteredNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,12})?");

    private EnteredNumber() {}

    static Optional<BigDecimal> of(String text) {
        String written = text.strip();
        return NUMBER.matcher(written).matches()
                ? Optional.of(new BigDecimal(written.replace(',', '.')))
                : Optional.empty();
    }
}
