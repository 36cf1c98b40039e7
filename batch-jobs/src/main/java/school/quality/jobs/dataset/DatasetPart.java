package school.quality.jobs.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dataset, or the rows of it that are of one kind, as the rules name what they need: {@code marks}, {@code
 * diagnostics/READINESS_1}.
 *
 * @param kind empty where the whole dataset is meant
 */
public record DatasetPart(Dataset dataset, Optional<String> kind) {

    /** @throws IllegalArgumentException where there is no such dataset */
    public static DatasetPart of(String name) {
        String[] parts = name.split("/", 2);
        return new DatasetPart(
                DatasetCatalogue.bundled().dataset(parts[0]),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    /** The Russian name of the sheet and the Russian word for the kind: people know the sheet, not the table. */
    public String title() {
        return kind.map(code -> dataset.sheet() + ": " + word(code)).orElseGet(dataset::sheet);
    }

    /** English readers know datasets by the names that files have; codes are English words. */
    public String titleEn() {
        return kind.map(code ->
                        dataset.name() + ": " + code.toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElseGet(dataset::name);
    }

    /** Kinds are codes of a column whose name differs from dataset to dataset; checklists go by indicator. */
    private String word(String code) {
        return Stream.of("kind", "topic", "area")
                .flatMap(column -> dataset.column(column).stream())
                .map(column -> column.codes().wordFor(code))
                .findFirst()
                .orElse(code);
    }
}
