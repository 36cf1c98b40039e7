package school.quality.jobs.load;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What an empty or loosely written cell of a key means, so that one thing has one key. */
final class RowConventions {

    private static final String FIRST_ATTEMPT = "1";
    private static final String CHECKLIST_OF_PROGRAMMES = "2.1.1";
    private static final Map<String, String> LEVEL_OF_WORD = Map.of(
            "НОО",
            "PRIMARY",
            "ООО",
            "BASIC",
            "СОО",
            "SECONDARY",
            "PRIMARY",
            "PRIMARY",
            "BASIC",
            "BASIC",
            "SECONDARY",
            "SECONDARY");

    private static final Map<String, Consumer<RowValues>> OF_DATASET = Map.of(
            "exams", RowConventions::firstAttemptWhereEmpty, "expert_checklists", RowConventions::levelInOneSpelling);

    private RowConventions() {}

    static void apply(String dataset, RowValues row) {
        OF_DATASET.getOrDefault(dataset, asItIs -> {}).accept(row);
    }

    static boolean isAboutProgrammes(RowValues row) {
        return row.holds("indicator", CHECKLIST_OF_PROGRAMMES);
    }

    private static void firstAttemptWhereEmpty(RowValues row) {
        if (row.text("attempt").isEmpty()) {
            row.set("attempt", FIRST_ATTEMPT);
        }
    }

    private static void levelInOneSpelling(RowValues row) {
        if (isAboutProgrammes(row)) {
            row.text("area")
                    .map(area -> LEVEL_OF_WORD.get(area.toUpperCase(Locale.ROOT)))
                    .ifPresent(level -> row.set("area", level));
        }
    }
}
