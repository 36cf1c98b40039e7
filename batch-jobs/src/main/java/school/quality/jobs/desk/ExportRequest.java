package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which results are wanted as a file.
 *
 * @param schools codes; empty for all
 * @param regulation code; empty for all
 * @param language of headers and sentences
 */
public record ExportRequest(
        What what,
        Form form,
        String period,
        List<String> schools,
        Optional<String> regulation,
        Locale language,
        Path file) {

    /** What can leave the program. */
    public enum What {
        INDICATORS,
        /** What the figures may be in the period after the one named. */
        FORECAST,
        RATINGS,
        /** Where little decides over points and places. */
        CLIFFS,
        /** What is claimed more than once. */
        CLAIMED_TWICE,
        ALLOWANCES,
        PAYROLL
    }

    /** In which form. */
    public enum Form {
        JSON,
        CSV,
        XLSX
    }

    public ExportRequest {
        schools = List.copyOf(schools);
    }
}
