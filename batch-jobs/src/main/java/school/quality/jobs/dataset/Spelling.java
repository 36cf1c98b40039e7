package school.quality.jobs.dataset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How two spellings of one name are compared: case, any kind of space and the dots of ё make no difference. */
public final class Spelling {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");

    private Spelling() {}

    public static String folded(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
