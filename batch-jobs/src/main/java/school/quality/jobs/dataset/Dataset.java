package school.quality.jobs.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A table that a school hands in.
 *
 * @param name the English name, also that of the stored table
 * @param sheet the Russian name of its sheet
 * @param columns in the order of the bundled table
 */
public record Dataset(String name, String sheet, List<DatasetColumn> columns) {

    public Dataset {
        columns = List.copyOf(columns);
    }

    public Optional<DatasetColumn> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** Whether a sheet of this name holds it, in Russian or English, in any case. */
    public boolean isNamed(String tableName) {
        String folded = Spelling.folded(tableName);
        return folded.equals(Spelling.folded(name)) || folded.equals(Spelling.folded(sheet));
    }

    public boolean has(String columnName) {
        return column(columnName).isPresent();
    }

    /** The column that a header means, in Russian or English; {@link DatasetColumn#SCHOOL} is one of every dataset. */
    public Optional<DatasetColumn> columnHeaded(String headerCell) {
        String folded = Spelling.folded(headerCell);
        Optional<DatasetColumn> own =
                columns.stream().filter(column -> column.isNamed(folded)).findFirst();
        return own.isPresent() ? own : Optional.of(DatasetColumn.SCHOOL).filter(column -> column.isNamed(folded));
    }

    /** Key columns without which no row of a table can be told from another. */
    public List<DatasetColumn> columnsThatMustBeInHeader() {
        return columns.stream().filter(DatasetColumn::mustBeInHeader).toList();
    }

    public List<DatasetColumn> columnsOfType(ColumnType type) {
        return columns.stream().filter(column -> column.type() == type).toList();
    }

    /** How rows are tied to a school year. */
    public Span span() {
        if (name.equals("periods")) {
            return Span.YEAR;
        }
        return has("period") ? Span.PERIOD : has("year") ? Span.YEAR : keyDate().isPresent() ? Span.DATE : Span.NONE;
    }

    /** The period or year that is part of the key, if one is. */
    public Optional<DatasetColumn> keySpan() {
        return column("period").or(() -> column("year"));
    }

    /** The date by which rows without period and year belong to a school year. */
    public Optional<DatasetColumn> keyDate() {
        return columns.stream()
                .filter(column -> column.key() && column.type() == ColumnType.DATE)
                .findFirst();
    }

    /** What ties a row to time: a period code, a school year, only a date, or nothing (schools, equipment). */
    public enum Span {
        PERIOD,
        YEAR,
        DATE,
        NONE
    }
}
