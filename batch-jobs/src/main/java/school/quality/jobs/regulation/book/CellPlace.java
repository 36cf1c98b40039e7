package school.quality.jobs.regulation.book;

/**
 * Where something stands in a workbook.
 *
 * @param sheet  its name in the file; empty for the file itself
 * @param row    from 1, as Excel counts; 0 for the whole sheet
 * @param column its Russian header; empty for the whole row
 */
public record CellPlace(String sheet, int row, String column) {

    /** The file itself. */
    public static final CellPlace FILE = new CellPlace("", 0, "");

    static CellPlace sheet(String name) {
        return new CellPlace(name, 0, "");
    }
}
