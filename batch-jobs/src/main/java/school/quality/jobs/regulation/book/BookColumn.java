package school.quality.jobs.regulation.book;

import school.quality.jobs.dataset.Spelling;

/**
 * A column of a sheet.
 *
 * @param name   the English header; for most columns also the place of the value in the JSON form of the row
 * @param header the Russian header
 * @param kind   how its cells are read and written
 * @param target the sheet whose codes the column names; empty where it names none
 */
record BookColumn(String name, String header, Kind kind, boolean required, boolean key, String target) {

    boolean isNamed(String folded) {
        return Spelling.folded(name).equals(folded) || Spelling.folded(header).equals(folded);
    }
}
