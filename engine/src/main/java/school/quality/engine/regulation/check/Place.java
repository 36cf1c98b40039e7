package school.quality.engine.regulation.check;

import java.util.Objects;

/**
 * Where a row of a regulation stands: in which list, in whose sheet, and the how-manieth there.
 *
 * @param list  the list of the regulation, which is also a sheet of its workbook
 * @param group code of the group of positions; empty for the head, the allowance policy and its bands
 * @param code  code of the section or the criterion, category of the allowance policy; empty for the
 *              head and for a group itself
 * @param row   number from 0 within that criterion's own list; 0 where there is no list inside
 */
public record Place(List list, String group, String code, int row) {

    /** The lists of a regulation. */
    public enum List {
        HEAD,
        GROUPS,
        SECTIONS,
        CRITERIA,
        /** Precondition (row 0) and bonus (row 1). */
        CONDITIONS,
        /** Bands of a BAND. */
        BANDS,
        /** Lines of a LEVEL, UNITS, PLACE or FLAGS. */
        ROWS,
        /** Coefficients by subject. */
        COEFFICIENTS,
        /** Sources of a FORMULA by name. */
        NAMES,
        ALLOWANCE,
        /** Bands of the total that give the per cent of base pay. */
        PERCENT_BANDS
    }

    public Place {
        Objects.requireNonNull(list);
        Objects.requireNonNull(group);
        Objects.requireNonNull(code);
        if (row < 0) {
            throw new IllegalArgumentException("row " + row);
        }
    }

    /** The head of the regulation: code, version, title, dates. */
    public static Place head() {
        return new Place(List.HEAD, "", "", 0);
    }

    /** A group of positions. */
    public static Place group(String group) {
        return new Place(List.GROUPS, group, "", 0);
    }

    /** A section of a group's sheet. */
    public static Place section(String group, String section) {
        return new Place(List.SECTIONS, group, section, 0);
    }

    /** A criterion of a group's sheet. */
    public static Place criterion(String group, String criterion) {
        return new Place(List.CRITERIA, group, criterion, 0);
    }

    /** A line of a list inside a criterion. */
    public static Place within(List list, String group, String criterion, int row) {
        return new Place(list, group, criterion, row);
    }

    /** The allowance policy of a staff category. */
    public static Place allowance(String category) {
        return new Place(List.ALLOWANCE, "", category, 0);
    }

    /** A band of the total in the allowance policy of a staff category. */
    public static Place percentBand(String category, int row) {
        return new Place(List.PERCENT_BANDS, "", category, row);
    }
}
