package school.quality.jobs.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Excel writes characters that XML cannot hold as {@code _x0001_}, and a text that looks so as {@code _x005F_x0001_}. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What a reader would take for an escape, also when one follows on it. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4})");

    private EscapedText() {}

    static String encoded(String text) {
        String marked = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
        if (marked.chars().allMatch(EscapedText::isHeldByXml)) {
            return marked;
        }
        StringBuilder encoded = new StringBuilder(marked.length());
        marked.codePoints().forEach(sign -> {
            if (isHeldByXml(sign)) {
                encoded.appendCodePoint(sign);
            } else {
                encoded.append(String.format(Locale.ROOT, "_x%04X_", sign));
            }
        });
        return encoded.toString();
    }

    private static boolean isHeldByXml(int sign) {
        return sign >= ' ' && Character.getType(sign) != Character.SURROGATE && sign != 0xFFFE && sign != 0xFFFF
                || sign == '\t'
                || sign == '\n'
                || sign == '\r';
    }

    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
