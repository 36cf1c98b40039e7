package school.quality.jobs.load.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.quality.jobs.load.journal.UnknownLayout.Reason;

/** A school year as reports write it, {@code 2024/2025}. */
final class YearText {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d) ?[/-] ?(?:20)?(\\d\\d)");

    private YearText() {}

    /** The same year as {@code 2024/25}. */
    static String tidied(String text, int row) {
        Matcher year = YEAR.matcher(text);
        if (!year.matches() || (Integer.parseInt(year.group(1)) + 1) % 100 != Integer.parseInt(year.group(2))) {
            throw new UnknownLayout(Reason.YEAR_UNREADABLE, row, text);
        }
        return year.group(1) + "/" + year.group(2);
    }
}
