package school.quality.jobs.regulation.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import school.quality.jobs.export.templates.FilledCell;

/** Days as {@code 01.09.2025} or {@code 2025-09-01}. */
record DateKind() implements Kind {

    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_OF_EXCEL = LocalDate.of(9999, 12, 31);

    @Override
    public Answer read(String cell, DatasetWords words) {
        String text = PlainText.NAME.apply(cell);
        try {
            LocalDate day = text.indexOf('.') > 0 ? LocalDate.parse(text, RUSSIAN) : LocalDate.parse(text);
            return Kind.value(day.toString());
        } catch (DateTimeParseException noDate) {
            return Kind.not("date");
        }
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        LocalDate day = LocalDate.parse(value.toString());
        return day.isBefore(FIRST_OF_EXCEL) || day.isAfter(LAST_OF_EXCEL)
                ? new FilledCell.Words(day.toString())
                : new FilledCell.Day(day);
    }
}
