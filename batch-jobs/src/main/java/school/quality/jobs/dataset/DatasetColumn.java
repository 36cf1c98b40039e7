package school.quality.jobs.dataset;

/**
 * A column of a dataset.
 *
 * @param name the English name, also that of the stored column
 * @param header the Russian header
 * @param required whether a row without it is rejected
 * @param key whether it belongs to the natural key
 * @param meaning remarks of the bundled table, in English; may be empty
 * @param codes the coded values, empty unless the type is {@link ColumnType#CODE}
 */
public record DatasetColumn(
        String name, String header, ColumnType type, boolean required, boolean key, String meaning, Codes codes) {

    /** The column that every dataset may have: the code of the school that the row is about. */
    public static final DatasetColumn SCHOOL =
            new DatasetColumn("school", "Школа", ColumnType.TEXT, false, false, "", Codes.NONE);

    /** A key column that may be empty (a group of a class) need not stand in the file. */
    boolean mustBeInHeader() {
        return key && required;
    }

    boolean isNamed(String foldedHeader) {
        return Spelling.folded(name).equals(foldedHeader)
                || Spelling.folded(header).equals(foldedHeader);
    }
}
