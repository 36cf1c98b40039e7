package school.quality.jobs.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import school.quality.jobs.sheet.SheetName;

/** Names of the sheets of one workbook: Excel takes none twice, in whatever case, and none over 31 characters. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The name, or the name with the first free number. */
    String free(String wished) {
        String name = SheetName.of(wished).strip();
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = numbered(SheetName.of(wished), " (" + number + ")");
        }
        return name;
    }

    private static String numbered(String name, String number) {
        return name.substring(0, Math.min(name.length(), LONGEST - number.length())) + number;
    }
}
