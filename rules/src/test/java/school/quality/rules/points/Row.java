package school.quality.rules.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.AssessmentKey;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Reading;
import school.quality.engine.rating.SheetEntry;
import school.quality.engine.rating.SheetLine;
import school.quality.engine.rating.Sheets;
import school.quality.engine.regulation.Bonus;
import school.quality.engine.regulation.Comparison;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;
import school.quality.engine.regulation.Source;

/** One row of a regulation under test; says what it would give for a reading. */
record Row(
        Method method,
        Source source,
        @Nullable String max,
        @Nullable Integer round,
        @Nullable Integer minSample,
        Outcome precondition,
        Outcome bonus,
        @Nullable SheetEntry entry) {

    static final Source MANUAL = new Source.Manual(List.of());
    private static final Condition CONDITION = new Condition(MANUAL, Comparison.AT_LEAST, BigDecimal.TEN);

    static Row of(Method method) {
        return new Row(method, MANUAL, null, null, null, Outcome.NOT_ASKED, Outcome.NOT_ASKED, null);
    }

    Row from(Source other) {
        return new Row(method, other, max, round, minSample, precondition, bonus, entry);
    }

    Row max(String most) {
        return new Row(method, source, most, round, minSample, precondition, bonus, entry);
    }

    Row round(int decimals) {
        return new Row(method, source, max, decimals, minSample, precondition, bonus, entry);
    }

    Row minSample(int least) {
        return new Row(method, source, max, round, least, precondition, bonus, entry);
    }

    Row precondition(Outcome outcome) {
        return new Row(method, source, max, round, minSample, outcome, bonus, entry);
    }

    /** A bonus of 3 points. */
    Row bonus(Outcome outcome) {
        return new Row(method, source, max, round, minSample, precondition, outcome, entry);
    }

    /** A value that the teacher declared. */
    Row declared(String value) {
        SheetEntry declared = new SheetEntry(value, null, null, null);
        return new Row(method, source, max, round, minSample, precondition, bonus, declared);
    }

    /** What the row gives over other criteria of its section, whose points are entered. */
    AwardedPoints givesOver(Map<String, String> others) {
        Method.OverOthers over = (Method.OverOthers) method;
        List<Assessment> all = new ArrayList<>(over.criteria().stream()
                .map(code -> other(code, others.get(code)))
                .toList());
        all.add(new Assessment(
                new AssessmentKey("T", "1001", "1.1"),
                "1",
                criterion(),
                new Reading.Others(List.of()),
                precondition,
                bonus,
                entry));
        List<SheetLine> lines = Sheets.of("H1", "2025-26/Y", regulation(), all, PointsSession::judge)
                .ratings()
                .get(0)
                .sheet()
                .lines();
        return lines.get(lines.size() - 1).awarded();
    }

    private static Assessment other(String code, @Nullable String points) {
        Reading reading =
                points == null ? Readings.missing(Status.NO_DATA, PointsReason.NO_ENTRY) : Readings.code(points);
        Method entered = new Method.Expert(null, null);
        Criterion criterion = new Criterion(
                code, "Другой", null, null, MANUAL, Per.POOLED, null, null, Map.of(), null, null, entered);
        return new Assessment(
                new AssessmentKey("T", "1001", code),
                "1",
                criterion,
                reading,
                Outcome.NOT_ASKED,
                Outcome.NOT_ASKED,
                null);
    }

    AwardedPoints gives(Reading reading) {
        Assessment assessment = new Assessment(
                new AssessmentKey("T", "1001", "1.1"), "1", criterion(), reading, precondition, bonus, entry);
        List<Assessment> all = List.of(assessment);
        return Sheets.of("H1", "2025-26/Y", regulation(), all, PointsSession::judge)
                .ratings()
                .get(0)
                .sheet()
                .lines()
                .get(0)
                .awarded();
    }

    private Criterion criterion() {
        return new Criterion(
                "1.1",
                "Критерий",
                "3.1",
                max == null ? null : new BigDecimal(max),
                source,
                Per.POOLED,
                round,
                minSample,
                Map.of(),
                precondition == Outcome.NOT_ASKED ? null : CONDITION,
                bonus == Outcome.NOT_ASKED ? null : new Bonus(CONDITION, new BigDecimal("3")),
                method);
    }

    private Regulation regulation() {
        Section section = new Section("1", "Раздел", null, List.of(criterion()));
        Group group = new Group("T", "Учитель", List.of("Учитель"), null, List.of(section));
        return new Regulation("R", 1, "Положение", null, LocalDate.of(2025, 9, 1), null, List.of(group), List.of());
    }

    static Fraction exact(String number) {
        return Fraction.of(new BigDecimal(number));
    }
}
