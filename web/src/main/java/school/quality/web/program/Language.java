package school.quality.web.program;

import java.util.Locale;
import java.util.Map;

/** The languages the program speaks. */
public enum Language {
    RU,
    EN;

    /** From {@code --lang} anywhere on the command line, else {@code VSOKO_LANG}, else Russian. */
    public static Language of(String[] arguments, Map<String, String> environment) {
        var named = environment.getOrDefault("VSOKO_LANG", "");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                named = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                named = arguments[i + 1];
            }
        }
        return named.equalsIgnoreCase("en") ? EN : RU;
    }

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
