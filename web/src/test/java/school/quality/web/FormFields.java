package school.quality.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send with a form as it stands. */
final class FormFields {

    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select ([^>]*)>(.*?)</select>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea ([^>]*)>(.*?)</textarea>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private FormFields() {}

    static Map<String, String> of(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form).results().forEach(input -> put(fields, input.group(1), value(input.group(1), "value")));
        AREA.matcher(form).results().forEach(area -> put(fields, area.group(1), area.group(2)));
        SELECT.matcher(form).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            put(fields, select.group(1), chosen.find() ? chosen.group(1) : "");
        });
        fields.remove("_csrf");
        return fields;
    }

    private static void put(Map<String, String> fields, String attributes, String text) {
        fields.put(
                value(attributes, "name"),
                text.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<"));
    }

    private static String value(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
