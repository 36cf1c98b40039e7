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
 * @param by who asks, as far as known
 * @param letters of a payroll CSV
 */
public record ExportRequest(
        What what,
        Form form,
        String period,
        List<String> schools,
        Optional<String> regulation,
        Locale language,
        Path file,
        Optional<String> by,
        Letters letters) {

    /** How a payroll CSV spells its letters. */
    public enum Letters {
        /** As the settings say. */
        AS_SET,
        /** With the mark by which Excel knows it. */
        UTF_8_WITH_BOM,
        /** For older accounting programs. */
        WINDOWS_1251
    }

    /** What can leave the program. */
    public enum What {
        INDICATORS,
        /** What the figures may be in the period after the one named. */
        FORECAST,
        /** How the figures came about. */
        TRACE,
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

    /** With letters as the settings say. */
    public ExportRequest(
            What what,
            Form form,
            String period,
            List<String> schools,
            Optional<String> regulation,
            Locale language,
            Path file,
            Optional<String> by) {
        this(what, form, period, schools, regulation, language, file, by, Letters.AS_SET);
    }

    /** Nobody is named who asks. */
    public ExportRequest(
            What what,
            Form form,
            String period,
            List<String> schools,
            Optional<String> regulation,
            Locale language,
            Path file) {
        this(what, form, period, schools, regulation, language, file, Optional.empty());
    }
}
