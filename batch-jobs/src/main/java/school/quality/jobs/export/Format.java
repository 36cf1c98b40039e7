package school.quality.jobs.export;

/** In which form results leave the program. */
public enum Format {
    /** For other programs: an array, one object a line. */
    JSON,
    /** One flat table, {@code ;} between cells, UTF-8 with BOM. */
    CSV,
    /** A workbook for people. */
    XLSX
}
