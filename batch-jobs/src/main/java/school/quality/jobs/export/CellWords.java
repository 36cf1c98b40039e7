package school.quality.jobs.export;

import java.util.Locale;
import java.util.Optional;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** Columns and coded cells of the school's tables as the school calls them. */
public final class CellWords {

    private final boolean english;

    public CellWords(Words words) {
        this.english = words.english();
    }

    /** The heading of a column in the middle of a sentence: {@code уровень}. */
    public String column(String dataset, String column) {
        return known(dataset, column)
                .filter(known -> !english)
                .map(known -> beginningSmall(known.header()))
                .orElseGet(() -> spelledOut(column));
    }

    /** What a cell says; numbers, texts and codes of the school's own stay as they are. */
    public String cell(String dataset, String column, String content) {
        return known(dataset, column)
                .map(DatasetColumn::codes)
                .filter(codes -> codes.all().contains(content))
                .map(codes -> english ? inEnglish(content) : codes.wordFor(content))
                .orElse(content);
    }

    private static Optional<DatasetColumn> known(String dataset, String column) {
        return DatasetCatalogue.bundled().datasets().stream()
                .filter(one -> one.name().equals(dataset))
                .findFirst()
                .flatMap(one -> one.column(column));
    }

    /** Marks and the like are no words. */
    private static String inEnglish(String code) {
        return code.length() > 2 ? spelledOut(code) : code;
    }

    /** English codes are English words: LARGE_FAMILY is a large family. */
    static String spelledOut(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String beginningSmall(String header) {
        boolean isAbbreviation = header.length() > 1 && Character.isUpperCase(header.charAt(1));
        return isAbbreviation ? header : header.substring(0, 1).toLowerCase(Locale.ROOT) + header.substring(1);
    }
}
