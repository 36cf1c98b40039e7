package school.quality.engine.rating;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private final Map<AssessmentKey, List<Verdict>> verdicts;

    private Sheets(List<Verdict> verdicts) {
        this.verdicts = verdicts.stream().collect(groupingBy(Verdict::key));
    }

    /**
     * The sheets with their places.
     *
     * @param assessments as {@link Attribution} made them
     * @param verdicts of the rules of points on them, in any order
     * @throws IllegalStateException where no rule or more than one has judged something: the rule book has a gap
     */
    public static RatingTable of(
            String school, String period, Regulation regulation, List<Assessment> assessments, List<Verdict> verdicts) {
        Sheets sheets = new Sheets(verdicts);
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
        List<SheetLine> lines = assessments.stream().map(this::line).toList();
        List<SectionTotal> sections =
                group.sections().stream().map(section -> total(section, lines)).toList();
        BigDecimal sum = sections.stream().map(SectionTotal::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sheet(group.code(), staffId, lines, sections, held(sum, group.sheetMax()));
    }

    private SheetLine line(Assessment assessment) {
        AwardedPoints awarded = new Award(assessment, judged(assessment)).points();
        SheetEntry entry = assessment.entry();
        BigDecimal decided = entry == null ? null : entry.decided();
        return new SheetLine(
                assessment.section(), awarded, entry, decided == null ? awarded.points() : points(decided));
    }

    /** The verdicts in the order of what they judge. */
    private List<Verdict> judged(Assessment assessment) {
        List<Verdict> found = verdicts.getOrDefault(assessment.key(), List.of());
        List<String> units = assessment.open()
                ? assessment.answers().stream().map(Answer::unit).toList()
                : List.of("");
        if (!found.stream()
                .map(Verdict::unit)
                .sorted()
                .toList()
                .equals(units.stream().sorted().toList())) {
            throw new IllegalStateException("The rules of points do not judge %s once".formatted(assessment.key()));
        }
        return units.stream()
                .flatMap(unit -> found.stream().filter(verdict -> verdict.unit().equals(unit)))
                .toList();
    }

    private static SectionTotal total(Section section, List<SheetLine> lines) {
        BigDecimal sum = lines.stream()
                .filter(line -> line.section().equals(section.code()))
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
