package school.quality.jobs.regulation.book;

import java.util.Locale;
import school.quality.jobs.export.templates.FilledCell;

/**
 * Yes or no in the ways schools write it.
 *
 * @param yes the value that "yes" stands for: a bound that belongs to its band is not open
 */
record YesNoKind(boolean yes) implements Kind {

    @Override
    public Answer read(String cell, DatasetWords words) {
        return switch (PlainText.NAME.apply(cell).toLowerCase(Locale.ROOT)) {
            case "да", "1", "true", "+", "yes" -> Kind.value(yes);
            case "нет", "0", "false", "-", "no" -> Kind.value(!yes);
            default -> Kind.not("yesno");
        };
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        return new FilledCell.Words(value.equals(yes) ? "да" : "нет");
    }
}
