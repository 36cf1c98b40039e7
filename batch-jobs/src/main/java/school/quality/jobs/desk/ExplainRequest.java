package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Scope;

/**
 * What is to be explained, and in which form.
 *
 * @param school empty where there is only one
 * @param names whether pupils and other persons are named; whoever asks answers for it that the reader may see names
 * @param whole whether a text is unfolded to the last row
 */
public record ExplainRequest(
        String period, Optional<String> school, Subject subject, boolean names, boolean whole, Locale language) {

    /** What is to be explained. */
    public sealed interface Subject {}

    /**
     * A person's sum.
     *
     * @param criterion only this one, unfolded; null for all
     */
    public record Person(
            String staffId,
            @Nullable String regulation,
            @Nullable String group,
            @Nullable String criterion) implements Subject {}

    /** Figures of an indicator; null asks for all. */
    public record OfIndicator(
            String code,
            @Nullable String measure,
            @Nullable String category,
            @Nullable Scope scope,
            @Nullable String scopeId)
            implements Subject {}

    /** The form of a file. */
    public enum Form {
        TEXT,
        JSON,
        XLSX
    }

    /** Where it goes. */
    public record Target(Form form, Path file) {}
}
