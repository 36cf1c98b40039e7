package school.quality.jobs.export;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.AllowanceReason;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Judgement;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.jobs.store.FigureHistory;
import school.quality.jobs.store.FigureHistory.Past;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.LineEntries;
import school.quality.jobs.store.LineGround;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.rules.Programme;

/** Small made-up results of the gymnasium G1 for the year 2025/26. */
final class Made {

    static final String YEAR = "2025-26/Y";
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    static final Exports EXPORTS = new Exports(Programme.bundled());

    private Made() {}

    static Target target(Path file, Format format, Locale language) {
        return new Target(file, format, language, Heading.of("Гимназия 1", YEAR));
    }

    // --- figures

    static IndicatorRow figure(
            String indicator, String measure, @Nullable String category, Scope scope, String unit, Parts parts) {
        return row(
                new IndicatorValue(indicator, measure, category, scope, unit, Status.VALUE, parts, null, Basis.NONE));
    }

    static IndicatorRow without(String indicator, String measure, Status status, Reason.Code code, String detail) {
        Reason reason = new Reason(code, detail);
        return row(new IndicatorValue(indicator, measure, null, Scope.SCHOOL, "G1", status, null, reason, Basis.NONE));
    }

    private static IndicatorRow compared(IndicatorRow row, Base base, @Nullable NormColour norm) {
        return new IndicatorRow(
                row.school(),
                row.period(),
                new Figure(row.value(), base, norm == null ? null : new Judgement(norm, 0)));
    }

    private static IndicatorRow row(IndicatorValue value) {
        return new IndicatorRow("G1", YEAR, Figure.of(value));
    }

    static List<IndicatorRow> figures() {
        return List.of(
                figure("1.1.2", "mean_mark", null, Scope.CLASS, "7А", Parts.of(1000, 250)),
                compared(
                        figure("1.1.2", "quality_rate", null, Scope.CLASS, "7А", Parts.of(14, 25)),
                        new Base("2024-25/Y", Parts.of(13, 25)),
                        NormColour.GREEN),
                compared(
                        figure("1.1.2", "quality_rate", null, Scope.CLASS_SUBJECT, "7А/=Химия", Parts.of(1, 3)),
                        new Base("2023-24/Y", Parts.of(2, 7)),
                        null),
                figure("1.4.1", "share", "REGIONAL", Scope.LEVEL, "BASIC", Parts.of(2, 40)),
                without("1.5.2", "health_index", Status.NOT_APPLICABLE, Reason.Code.GROUP_TOO_SMALL, "5"),
                without("1.6.1", "positive_share", Status.NO_DATA, Reason.Code.DATASET_NOT_LOADED, "surveys"),
                figure("2.2.2", "count", "@x \"вышивка\"; батик", Scope.SCHOOL, "G1", Parts.count(2)),
                without("3.1.3", "share", Status.NOT_APPLICABLE, Reason.Code.NOTHING_TO_COUNT, ""),
                figure("3.2.1", "fte", null, Scope.STAFF_CATEGORY, "TEACHING", new Parts(number("4.50"), number("1"))),
                without("3.2.9", "share", Status.NO_DATA, Reason.Code.DATASET_NOT_LOADED, "training, staff"),
                without("3.9.2", "cases", Status.NO_DATA, Reason.Code.NOT_EVALUATED_YET, ""));
    }

    static List<FigureHistory> histories() {
        return List.of(
                new FigureHistory(
                        "G1",
                        new FigureKey("1.1.2", "quality_rate", null, Scope.SCHOOL, "G1"),
                        List.of(
                                new Past("2022-23/Y", 1, Parts.of(40, 100)),
                                new Past("2023-24/Y", 2, Parts.of(50, 100)),
                                new Past("2024-25/Y", 3, Parts.of(45, 100)),
                                new Past(YEAR, 4, Parts.of(55, 100))),
                        5),
                new FigureHistory(
                        "G1",
                        new FigureKey("1.4.1", "share", "REGIONAL", Scope.LEVEL, "BASIC"),
                        List.of(new Past(YEAR, 4, null)),
                        5));
    }

    // --- sheets

    static RatedSheet sheet(String group, String staffId, int place, String points, RatedCriterion... criteria) {
        return new RatedSheet("G1", YEAR, "R1", 3, group, staffId, number(points), place, List.of(criteria));
    }

    static RatedCriterion line(String code, Status status, @Nullable String value, String points, Remark... remarks) {
        BigDecimal compared = value == null ? null : number(value);
        LineEntries entries = LineEntries.none(number(points));
        return line(code, status, compared, points, entries, LineGround.NONE, List.of(remarks));
    }

    private static RatedCriterion line(
            String code,
            Status status,
            @Nullable BigDecimal value,
            String points,
            LineEntries entries,
            LineGround ground,
            List<Remark> remarks) {
        return new RatedCriterion(
                "1",
                code,
                "Критерий " + code,
                "3.1." + code,
                status,
                value,
                number(points),
                remarks,
                "",
                entries,
                ground);
    }

    /** The commission gives 10.50 where 12.00 were computed from two classes, 9.00 claimed and 8.00 the head's number. */
    private static RatedCriterion decided(Remark... remarks) {
        LineEntries entries = new LineEntries(
                number("12.00"), number("9"), number("8"), number("10.5"), "Протокол 3", List.of("Грамота", "Приказ"));
        LineGround ground = new LineGround(
                List.of(
                        new LineGround.Number("7А", number("56.0"), Fraction.of(56), List.of("14/25")),
                        new LineGround.Number("8А", number("50.0"), Fraction.of(50), List.of("10/20"))),
                List.of());
        return line("2", Status.VALUE, null, "10.50", entries, ground, List.of(remarks));
    }

    static List<RatedSheet> sheets() {
        Remark notLoaded = Remark.of(PointsReason.DATASET_NOT_LOADED, "surveys");
        Remark held = Remark.of(PointsReason.HELD_TO_BOUND, "10");
        return List.of(
                sheet(
                        "TEACHER",
                        "0017",
                        1,
                        "25.50",
                        line("1", Status.VALUE, "61.0", "15.00"),
                        decided(held, Remark.of(PointsReason.DECIDED))),
                sheet(
                        "TEACHER",
                        "=1+1",
                        2,
                        "0.00",
                        line("1", Status.VALUE, "39.9", "0.00", Remark.of(PointsReason.OUTSIDE_BANDS)),
                        line("2", Status.NO_DATA, null, "0.00", notLoaded)),
                sheet("CLASS_TEACHER", "0017", 1, "-2.25", line("К1", Status.VALUE, "100", "-2.25")));
    }

    // --- allowances

    static Money money(String roubles) {
        return Money.parse(roubles);
    }

    static Allowance allowance(
            String staffId, String points, Fraction weight, String amount, String coefficient, String... monthly) {
        List<Money> months = Arrays.stream(monthly).map(Money::parse).toList();
        return new Allowance(staffId, number(points), weight, money(amount), money(coefficient), months, null);
    }

    static Allowance nothing(String staffId, String points, @Nullable Money amount, AllowanceReason reason) {
        return new Allowance(staffId, number(points), Fraction.ZERO, amount, amount, List.of(), reason);
    }

    static AllowanceList teaching() {
        return new AllowanceList(
                "G1",
                YEAR,
                "R1",
                "TEACHING",
                money("100000.00"),
                money("90000.00"),
                money("90000.00"),
                Money.ZERO,
                money("1812.08"),
                List.of(
                        allowance("0017", "25.50", Fraction.of(51, 2), "45000.01", "6750.00", "22500.00", "22500.01"),
                        allowance("0018", "36.50", Fraction.of(73, 3), "44999.99", "6749.99", "22499.99", "22500.00"),
                        nothing("0019", "0.00", Money.ZERO, AllowanceReason.NO_POINTS)));
    }

    static AllowanceList support() {
        return new AllowanceList(
                "G1",
                YEAR,
                "R1",
                "SUPPORT",
                null,
                null,
                null,
                null,
                null,
                List.of(nothing("=2+2", "8.00", null, AllowanceReason.NO_FUND)));
    }

    static List<AllowanceList> lists() {
        return List.of(teaching(), support());
    }

    static List<PaidPerson> people() {
        AllowanceList list = teaching();
        return List.of(
                new PaidPerson(list, list.rows().get(0), "112-233-445 95", "Белова Анна Ильинична", "Учитель"),
                new PaidPerson(list, list.rows().get(1), null, "=Ёлкин \"Пётр\"; Ли", "@Учитель"),
                new PaidPerson(list, list.rows().get(2), null, "Серова Вера", "Учитель"),
                new PaidPerson(support(), support().rows().get(0), null, "Титов Иван", "Лаборант"));
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
