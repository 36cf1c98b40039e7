package school.quality.jobs.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One example of an indicator.
 *
 * @param name the kind of the case and, after a dash, what it shows
 * @param period for which the indicator is asked
 * @param given raw rows by dataset, column and cell, as far as the case tells them
 * @param none datasets of which a file of their own says "none" for the school year
 */
record Case(
        String indicator,
        String name,
        String period,
        Map<String, List<Map<String, String>>> given,
        Set<String> none,
        List<Expected> expected) {

    /** {@code counted}, {@code not counted}, {@code left out}, {@code no data}, {@code boundary} or another word. */
    String kind() {
        return name.split(" - ")[0];
    }

    @Override
    public String toString() {
        return indicator + " " + name;
    }
}
