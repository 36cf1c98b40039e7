package school.quality.engine.rating;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;

/** Fills the sheets of a regulation from what the rules said: criteria, sections, sheet, each held to its maximum. */
public final class Sheets {

    private static final int DECIMALS_OF_POINTS = 2;

    private final Map<AssessmentKey, SheetLine> lines;

    private Sheets(Map<AssessmentKey, SheetLine> lines) {
        this.lines = lines;
    }

    /**
     * The sheets with their places.
     *
     * @param assessments as {@link Attribution} made them
     * @param rules the rules of points
     * @throws IllegalStateException where no rule or more than one has judged something: the rule book has a gap
     */
    public static RatingTable of(
            String school, String period, Regulation regulation, List<Assessment> assessments, PointsRules rules) {
        Sheets sheets = new Sheets(new Lines(rules).of(assessments));
        List<Rating> ratings = regulation.groups().stream()
                .flatMap(group -> Places.of(sheets.ofGroup(group, assessments)).stream())
                .toList();
        return new RatingTable(school, period, regulation.code(), regulation.version(), ratings);
    }

    private List<Sheet> ofGroup(Group group, List<Assessment> assessments) {
        Map<String, List<Assessment>> byPerson = assessments.stream()
                .filter(one -> one.key().group().equals(group.code()))
                .collect(groupingBy(one -> one.key().staffId(), LinkedHashMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .map(sheet -> sheet(group, sheet.getKey(), sheet.getValue()))
                .toList();
    }

    private Sheet sheet(Group group, String staffId, List<Assessment> assessments) {
        Map<String, String> through = new HashMap<>();
        group.sections().forEach(section -> through.putAll(section.countedThrough()));
        List<SheetLine> shown = assessments.stream()
                .map(one -> lines.get(one.key())
                        .countedThrough(through.get(one.criterion().code())))
                .toList();
        List<SectionTotal> sections =
                group.sections().stream().map(section -> total(section, shown)).toList();
        BigDecimal sum = sections.stream().map(SectionTotal::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sheet(group.code(), staffId, shown, sections, held(sum, group.sheetMax()));
    }

    /** Criteria that count only through another one of the section are not added twice. */
    private static SectionTotal total(Section section, List<SheetLine> lines) {
        BigDecimal sum = lines.stream()
                .filter(line -> line.section().equals(section.code()))
                .filter(line ->
                        !section.countedThrough().containsKey(line.awarded().criterion()))
                .map(SheetLine::points)
                .reduce(points(BigDecimal.ZERO), BigDecimal::add);
        return new SectionTotal(section.code(), sum, held(sum, section.max()));
    }

    private static BigDecimal held(BigDecimal sum, @Nullable BigDecimal max) {
        return points(max == null ? sum : sum.min(max));
    }

    private static BigDecimal points(BigDecimal number) {
        return number.setScale(DECIMALS_OF_POINTS, RoundingMode.HALF_UP);
    }
}
