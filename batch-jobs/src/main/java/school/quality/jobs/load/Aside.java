package school.quality.jobs.load;

import java.util.Arrays;
import java.util.Locale;
import school.quality.jobs.store.loading.RejectedRow;

/**
 * What the workbook of rejected rows tells of a row beside its cells: where it stood and why it was not taken. A load passes
 * over it.
 */
enum Aside {
    FILE("Из файла", "From file"),
    SHEET("С листа", "From sheet"),
    ROW("Строка в файле", "Row in file"),
    REASONS("Причины отказа", "Reasons");

    private final String russian;
    private final String english;

    Aside(String russian, String english) {
        this.russian = russian;
        this.english = english;
    }

    static boolean isHeader(String name) {
        return Arrays.stream(values())
                .anyMatch(aside -> aside.russian.equalsIgnoreCase(name) || aside.english.equalsIgnoreCase(name));
    }

    String header(Locale language) {
        return language.getLanguage().equals("en") ? english : russian;
    }

    /** @param reasons why the row was not taken, in words */
    String of(RejectedRow row, String reasons) {
        return switch (this) {
            case FILE -> row.file();
            case SHEET -> row.sheet();
            case ROW -> Integer.toString(row.row());
            case REASONS -> reasons;
        };
    }
}
