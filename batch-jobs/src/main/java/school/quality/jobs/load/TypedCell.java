package school.quality.jobs.load;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.FaultCode;
import school.quality.jobs.sheet.SheetRow;

/** A cell of a file as a value of its column. */
final class TypedCell {

    private TypedCell() {}

    /** The value in its one stored form; null if the cell is empty or at fault. */
    static @Nullable String value(
            @Nullable String cell, DatasetColumn column, CellReader reader, Consumer<Fault> faults) {
        String text = CellText.of(cell);
        if (text == null) {
            if (column.required()) {
                faults.accept(
                        Fault.in(column.name(), column.key() ? FaultCode.KEY_MISSING : FaultCode.VALUE_MISSING, null));
            }
            return null;
        }
        if (text.startsWith(SheetRow.SEVERAL_VALUES)) {
            return ofSeveral(text.substring(SheetRow.SEVERAL_VALUES.length()), column, reader, faults);
        }
        // the cell itself, not a copy without blemishes: looking at each of its letters again would find nothing
        Reading reading = text == cell ? reader.read(text) : readCarefully(text, reader);
        if (reading instanceof Reading.Wrong wrong) {
            faults.accept(Fault.in(column.name(), wrong.code(), text, wrong.details()));
            return null;
        }
        return ((Reading.Value) reading).stored();
    }

    /** Only a column of lists has room for several values. */
    private static @Nullable String ofSeveral(
            String values, DatasetColumn column, CellReader reader, Consumer<Fault> faults) {
        if (column.type() == ColumnType.LIST) {
            return value(values, column, reader, faults);
        }
        faults.accept(Fault.in(column.name(), FaultCode.SEVERAL_VALUES, values));
        return null;
    }

    private static Reading readCarefully(String text, CellReader reader) {
        return textOrFault(text).orElseGet(() -> reader.read(text));
    }

    private static Optional<Reading> textOrFault(String text) {
        if (SheetRow.NO_STORED_VALUE.equals(text)) {
            return Optional.of(Reading.wrong(FaultCode.FORMULA_WITHOUT_VALUE));
        }
        return CellText.hasControlCharacter(text)
                ? Optional.of(Reading.wrong(FaultCode.CONTROL_CHARACTER))
                : Optional.empty();
    }
}
