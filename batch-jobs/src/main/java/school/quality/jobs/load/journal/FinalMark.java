package school.quality.jobs.load.journal;

import java.util.Set;

/** The text in a cell of a final mark. */
final class FinalMark {

    private static final Set<String> MARKS = Set.of("1", "2", "3", "4", "5", "н/а", "зач", "осв");
    private static final String NOT_GIVEN = "0";

    private FinalMark() {}

    static boolean given(String text) {
        return !text.isEmpty() && !text.equals(NOT_GIVEN);
    }

    static boolean known(String text) {
        return MARKS.contains(Tidy.key(text));
    }

    /** The mark as the dataset of marks writes it. */
    static String canonical(String text) {
        return Tidy.key(text);
    }
}
