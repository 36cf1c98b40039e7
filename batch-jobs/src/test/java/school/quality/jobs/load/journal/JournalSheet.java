package school.quality.jobs.load.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.SheetRow;

/** Lays out a report row by row as the journal prints it: averages as numbers, marks as text, blocks one under the other. */
final class JournalSheet {

    private final List<SheetRow> rows = new ArrayList<>();
    private String[] terms = {"1 Четверть", "2 Четверть"};
    private int number;

    /** School, title, year and class, as they stand once at the top. */
    static JournalSheet of(String className) {
        return new JournalSheet()
                .row("МБОУ \"Средняя\u00A0школа № 0\"")
                .skip(1)
                .row("Табель успеваемости учащегося")
                .skip(2)
                .row("Учебный год: 2024/2025")
                .row("Класс: " + className);
    }

    static JournalSheet empty() {
        return new JournalSheet();
    }

    JournalSheet terms(String... names) {
        terms = names;
        return this;
    }

    JournalSheet row(@Nullable String... cells) {
        number++;
        rows.add(new SheetRow(number, Collections.unmodifiableList(Arrays.asList(cells))));
        return this;
    }

    JournalSheet skip(int count) {
        number += count;
        return this;
    }

    /** Names a pupil and repeats the header, whose cells are merged over several rows. */
    JournalSheet pupil(String name) {
        row("Ученик: " + name).skip(2);
        List<String> top = new ArrayList<>(Arrays.asList(null, "Предмет", "Учебные\nпериоды"));
        List<String> middle = new ArrayList<>(Arrays.asList("п/п", null));
        List<String> bottom = new ArrayList<>(Arrays.asList(null, null));
        for (String term : terms) {
            middle.addAll(Arrays.asList(term, null, null));
            bottom.addAll(List.of("Средний балл", "Ср. взв. балл", "Итог"));
        }
        top.addAll(Collections.nCopies(3 * terms.length - 1, null));
        top.addAll(List.of("Год. оценка", "Экз. оценка", "Гос. экз. оценка", "Итог.\u00A0оценка"));
        return row(top.toArray(String[]::new))
                .row("№")
                .row(middle.toArray(String[]::new))
                .row(bottom.toArray(String[]::new));
    }

    /** A subject with the final marks of the terms and then of the year; the averages beside them are always 4.5 and 5. */
    JournalSheet subject(String subject, @Nullable String... finals) {
        List<String> cells = new ArrayList<>(Arrays.asList("1", subject));
        for (int i = 0; i < finals.length; i++) {
            if (i < terms.length) {
                cells.addAll(List.of("4.5", "5"));
            }
            cells.add(finals[i]);
        }
        return row(cells.toArray(String[]::new));
    }

    List<SheetRow> rows() {
        return rows;
    }

    TermMarksReport read() {
        return TermMarksReader.read(rows.iterator());
    }
}
