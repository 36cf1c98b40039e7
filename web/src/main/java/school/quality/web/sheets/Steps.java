package school.quality.web.sheets;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.desk.SheetRefused;

/** What forms about sheets have in common: numbers as people type them, and refusals in the words of a page. */
public final class Steps {

    private static final int LONGEST_NUMBER = 12;

    private final MessageSource sentences;

    public Steps(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** A number with a point or a comma; empty where it is none. */
    public static Optional<BigDecimal> number(String typed) {
        String plain = typed.replace(',', '.').replaceAll("[\\s\u00A0]", "");
        return plain.length() <= LONGEST_NUMBER && plain.matches("-?\\d{1,9}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    /** A word for the query of an address. */
    public static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    public String sentence(String key, Locale language) {
        return sentences.getMessage(key, null, language);
    }

    /** Where the desk's own sentence speaks of the command line, the page has one of its own. */
    public String sentence(Refusal refusal, Locale language) {
        String own = refusal instanceof SheetRefused
                ? sentences.getMessage(
                        "sheets.refused." + refusal.code().name(), new Object[] {refusal.detail()}, "", language)
                : "";
        return own == null || own.isEmpty() ? refusal.sentence(language) : own;
    }
}
