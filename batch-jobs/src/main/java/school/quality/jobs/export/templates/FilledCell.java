package school.quality.jobs.export.templates;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of a workbook that is handed out with its contents. */
public sealed interface FilledCell {

    FilledCell BLANK = new Blank();

    /** Text, whatever it begins with. */
    record Words(String text) implements FilledCell {}

    /** A number that a workbook keeps exactly: at most 15 digits and no needless zeros. */
    record Figure(BigDecimal value) implements FilledCell {}

    /** A day. */
    record Day(LocalDate date) implements FilledCell {}

    /** Nothing. */
    record Blank() implements FilledCell {}
}
