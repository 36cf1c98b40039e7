package school.quality.web.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password for one time, which nobody chose.
 *
 * @param text is shown once and kept nowhere
 * @param hash is kept
 */
public record OneTime(String text, String hash) {

    // no letters and digits that are easily taken for each other
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    public static OneTime fresh() {
        String text = letters(LENGTH);
        return new OneTime(text, Passwords.hash(text));
    }

    /** Letters and digits that nobody can guess, about five bits each. */
    public static String letters(int number) {
        return CHANCE.ints(number, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** Without the password: a log must not learn it. */
    @Override
    public String toString() {
        return "OneTime";
    }
}
