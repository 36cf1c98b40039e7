package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people look for classes and bands: 2А before 10А, under 25 before 25 to 29. */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder OF_NAMES = new NaturalOrder();

    private static final Pattern CHUNK = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        List<String> ours = chunks(one);
        List<String> theirs = chunks(other);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            int order = chunk(ours.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(ours.size(), theirs.size());
        return order == 0 ? one.compareTo(other) : order;
    }

    private static List<String> chunks(String name) {
        List<String> chunks = new ArrayList<>();
        Matcher matcher = CHUNK.matcher(name.replaceFirst("^UNDER_", "0_"));
        while (matcher.find()) {
            chunks.add(matcher.group());
        }
        return chunks;
    }

    private static int chunk(String one, String other) {
        return isNumber(one) && isNumber(other) ? number(one, other) : one.compareTo(other);
    }

    private static boolean isNumber(String chunk) {
        return Character.isDigit(chunk.charAt(0));
    }

    /** By length first: names may hold numbers longer than any number type. */
    private static int number(String one, String other) {
        String ours = one.replaceFirst("^0+(?=\\d)", "");
        String theirs = other.replaceFirst("^0+(?=\\d)", "");
        int order = Integer.compare(ours.length(), theirs.length());
        return order == 0 ? ours.compareTo(theirs) : order;
    }
}
