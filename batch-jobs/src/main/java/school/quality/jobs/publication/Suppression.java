package school.quality.jobs.publication;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.quality.engine.indicator.Parts;

/**
 * Leaves out what would tell of too few people, and what would let it be computed from the rest. Hidden is a figure about fewer
 * than 5, and of delicate matters also one in which 1 to 4 count, or all but 1 to 4. A split is then published whole or not at
 * all: if one level of a column is hidden, all its levels are; if one category of a unit is hidden, all its categories are
 * but ALL; if a category is hidden for the school, so are its levels. No sum over a split can be taken back then.
 */
final class Suppression {

    static final String ALL = "ALL";
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    private Suppression() {}

    /**
     * A figure of one measure.
     *
     * @param category empty where the measure is not split
     * @param level empty for the school
     */
    record Cell(String category, String level, Parts parts) {

        boolean isOfSchool() {
            return level.isEmpty();
        }

        boolean isOfAll() {
            return category.equals(ALL);
        }
    }

    /**
     * Those of one measure that may be shown.
     *
     * @param count whether the number is of people or cases itself, and not a part of something
     * @param delicate whether it also tells too much that few of many count
     */
    static Set<Cell> shown(List<Cell> cells, boolean count, boolean delicate) {
        Set<Cell> hidden = cells.stream()
                .filter(cell -> tellsTooMuch(cell.parts(), count, delicate))
                .collect(Collectors.toCollection(HashSet::new));
        for (int before = -1; before != hidden.size(); ) {
            before = hidden.size();
            cells.stream().filter(cell -> goesWith(cell, hidden)).toList().forEach(hidden::add);
        }
        return cells.stream().filter(cell -> !hidden.contains(cell)).collect(Collectors.toSet());
    }

    private static boolean tellsTooMuch(Parts parts, boolean count, boolean delicate) {
        BigDecimal whole = count ? parts.numerator() : parts.denominator();
        BigDecimal rest = parts.denominator().subtract(parts.numerator());
        return isFew(whole) || delicate && !count && (isFew(parts.numerator()) || isFew(rest));
    }

    /** Nobody is not few: there is nobody to be known. */
    private static boolean isFew(BigDecimal people) {
        return people.signum() > 0 && people.compareTo(FEW) < 0;
    }

    private static boolean goesWith(Cell cell, Set<Cell> hidden) {
        return hidden.stream().anyMatch(other -> isSameColumn(cell, other) || isSameRow(cell, other));
    }

    /** The levels go together, and with the school; the school may stand alone. */
    private static boolean isSameColumn(Cell cell, Cell hidden) {
        return cell.category().equals(hidden.category()) && !cell.isOfSchool();
    }

    /** The categories of a unit go together, and with all of them; all together may stand alone. */
    private static boolean isSameRow(Cell cell, Cell hidden) {
        return cell.level().equals(hidden.level()) && !cell.category().isEmpty() && !cell.isOfAll();
    }
}
