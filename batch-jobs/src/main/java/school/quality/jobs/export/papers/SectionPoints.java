package school.quality.jobs.export.papers;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Section;

/**
 * Points of one sheet added up as the regulation adds them: what counts through another criterion left out,
 * sections held to their maxima, the sheet to its own.
 *
 * @param points by code of the criterion
 */
record SectionPoints(Group group, Map<String, BigDecimal> points) {

    BigDecimal of(Section section) {
        BigDecimal sum = section.criteria().stream()
                .map(Criterion::code)
                .filter(code -> !section.countedThrough().containsKey(code))
                .map(code -> points.getOrDefault(code, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return held(sum, section.max());
    }

    BigDecimal total() {
        BigDecimal sum = group.sections().stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        return held(sum, group.sheetMax());
    }

    private static BigDecimal held(BigDecimal sum, @Nullable BigDecimal max) {
        return max == null ? sum : sum.min(max);
    }
}
