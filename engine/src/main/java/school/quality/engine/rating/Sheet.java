package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sheet of one person in one group of positions.
 *
 * @param group code of the group in the regulation
 * @param lines every criterion of the group, in the regulation's order
 * @param points after the caps of sections and sheet, with 2 decimals
 * @param reachable the most points with the data at hand, after the same caps: criteria without data or not applicable
 *     bring none
 */
public record Sheet(
        String group,
        String staffId,
        List<SheetLine> lines,
        List<SectionTotal> sections,
        BigDecimal points,
        BigDecimal reachable) {

    public Sheet {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }
}
