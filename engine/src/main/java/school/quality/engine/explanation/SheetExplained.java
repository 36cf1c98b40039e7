package school.quality.engine.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;

/**
 * How the points of a sheet came about.
 *
 * @param sheets of the group, among which it has its place
 * @param reachable the most points with the data at hand; null in results of older versions
 */
public record SheetExplained(
        Regulation regulation,
        Group group,
        BigDecimal points,
        int place,
        int sheets,
        @Nullable BigDecimal reachable,
        List<SectionExplained> sections) {

    public SheetExplained {
        sections = List.copyOf(sections);
    }

    /**
     * A section of the sheet.
     *
     * @param sum of the lines that count; null in results of older versions, as are the points
     * @param points the same, held to the section's maximum
     */
    public record SectionExplained(
            Section section,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal points,
            List<LineExplained> lines) {

        public SectionExplained {
            lines = List.copyOf(lines);
        }
    }
}
