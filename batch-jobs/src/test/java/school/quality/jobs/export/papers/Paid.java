package school.quality.jobs.export.papers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.AllowanceReason;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.rating.step.SheetStep;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.store.LineEntries;
import school.quality.jobs.store.LineGround;
import school.quality.jobs.store.OrderLine;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.SchoolStaff;
import school.quality.jobs.store.journal.JournalHead;
import school.quality.jobs.store.sheets.HeldVote;
import school.quality.jobs.store.sheets.StoredVote;

/**
 * A small made-up result. Two are paid, Белова by two sheets and with one criterion decided by the commission, Ёлкина too;
 * Серова has points below the least and is not paid.
 */
final class Paid {

    static final PaperSettings SETTINGS = new PaperSettings("12345678", "Директор", "Основное подразделение");
    static final PayOrder ORDER = new PayOrder("15-к", LocalDate.of(2026, 1, 20));

    private static final String REGULATION = """
            {"code": "R", "version": 2, "title": "О выплатах", "localAct": "Приказ 112 от 29.08.2025",
             "validFrom": "2025-09-01",
             "groups": [
               {"code": "TEACHER", "title": "Учитель", "positions": ["Учитель"], "sections": [
                 {"code": "1", "title": "Обучение", "max": 10, "criteria": [
                   {"code": "K1", "title": "Качество знаний", "clause": "3.1", "method": {"type": "EXPERT", "min": 0, "max": 20},
                    "source": {"type": "MANUAL", "evidence": []}},
                   {"code": "K2", "title": "Успеваемость", "clause": "3.2", "method": {"type": "EXPERT", "min": 0, "max": 20},
                    "source": {"type": "MANUAL", "evidence": []}}]},
                 {"code": "2", "title": "Методика", "criteria": [
                   {"code": "K3", "title": "Открытые уроки", "clause": "4.1", "method": {"type": "EXPERT", "min": 0, "max": 20},
                    "source": {"type": "MANUAL", "evidence": []}}]}]},
               {"code": "LEADER", "title": "Классный руководитель", "positions": ["CLASS_TEACHER"], "sections": [
                 {"code": "5", "title": "Воспитание", "criteria": [
                   {"code": "K9", "title": "Класс", "clause": "5.1", "method": {"type": "EXPERT", "min": 0, "max": 20},
                    "source": {"type": "MANUAL", "evidence": []}}]}]}],
             "allowance": [{"category": "TEACHING", "mode": "FUND_SHARE", "weight": "POINTS", "reserve": "0", "minPoints": 2,
               "fixedPart": "0.00", "pointValue": "EXACT", "kind": "MONTHLY", "months": 3}]}
            """;

    /** A vote that was adopted and one that was not. */
    private static final List<HeldVote> VOTES = List.of(
            held("0018", "K1", "8", List.of("Жукова А. А.", "0001"), List.of(), true),
            held("0017", null, null, List.of("0001"), List.of("Ким В. В.", "Ли С. С."), false));

    private Paid() {}

    private static HeldVote held(
            String person,
            @Nullable String criterion,
            @Nullable String points,
            List<String> votesFor,
            List<String> against,
            boolean adopted) {
        return new HeldVote(
                LocalDate.of(2026, 1, 12),
                new StoredVote(
                        1,
                        "R",
                        "TEACHER",
                        person,
                        SheetStep.DECIDE,
                        criterion,
                        points == null ? null : new BigDecimal(points),
                        null,
                        votesFor,
                        against,
                        List.of(),
                        adopted));
    }

    static PaperFacts draft() {
        return facts(sheets(), lines(), List.of(list()), null);
    }

    static PaperFacts ordered() {
        return facts(sheets(), lines(), List.of(list()), ORDER);
    }

    /** With what corrections of a paid period give Ёлкина and take from a teacher who has left since. */
    static PaperFacts corrected() {
        PaperFacts facts = ordered();
        return new PaperFacts(
                facts.period(),
                facts.staff(),
                facts.regulation(),
                facts.sheets(),
                facts.lines(),
                facts.lists(),
                List.of(
                        correction("0017", "Ёлкина Нина Ивановна", "250.00"),
                        correction("0099", "Ушакова Яна", "-250.50")),
                facts.order(),
                facts.commission(),
                facts.journal(),
                List.of());
    }

    private static PaidPerson correction(String person, String name, String difference) {
        Allowance allowance = new Allowance(
                person, BigDecimal.ZERO, Fraction.ZERO, Money.parse(difference), Money.ZERO, List.of(), null);
        return new PaidPerson(list(), allowance, null, name, "Учитель", "2024-25/Y", null);
    }

    /** A result in which nobody is rated. */
    static PaperFacts empty() {
        return facts(List.of(), List.of(), List.of(), null);
    }

    static final JournalHead JOURNAL = new JournalHead(57, "9f".repeat(32));

    static PaperFacts named(String name) {
        PaperFacts facts = draft();
        SchoolStaff staff = new SchoolStaff(
                "A",
                name,
                facts.staff().startsOn(),
                facts.staff().endsOn(),
                facts.staff().people());
        return new PaperFacts(
                facts.period(),
                staff,
                facts.regulation(),
                facts.sheets(),
                facts.lines(),
                facts.lists(),
                List.of(),
                null,
                Commission.UNNAMED,
                facts.journal(),
                List.of());
    }

    private static PaperFacts facts(
            List<RatedSheet> sheets, List<OrderLine> lines, List<AllowanceList> lists, @Nullable PayOrder order) {
        SchoolStaff staff = new SchoolStaff(
                "A",
                "МБОУ «Гимназия № 1»",
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 12, 31),
                Map.of(
                        "0017", new SchoolStaff.Person("Ёлкина Нина Ивановна", "Учитель"),
                        "0018", new SchoolStaff.Person("=Белова Анна", "Учитель"),
                        "0019", new SchoolStaff.Person("Серова Вера", "Учитель"),
                        "0001", new SchoolStaff.Person("Жуков Пётр Ильич", "Директор")));
        Commission commission = new Commission("Жукова А. А.", "", List.of("Ким В. В.", "Ли С. С."), "3", null);
        return new PaperFacts(
                "2025-26/S1", staff, regulation(), sheets, lines, lists, List.of(), order, commission, JOURNAL, VOTES);
    }

    private static Regulation regulation() {
        return RegulationJson.read(REGULATION.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RatedSheet> sheets() {
        return List.of(
                sheet("TEACHER", "0018", "13.50", 1, points("K1", "8"), points("K2", "7"), points("K3", "3.50")),
                sheet("TEACHER", "0017", "8.00", 2, points("K1", "5"), points("K2", "0"), points("K3", "3")),
                sheet("TEACHER", "0019", "1.00", 3, points("K1", "1"), points("K2", "0"), points("K3", "0")),
                sheet("LEADER", "0018", "4.00", 1, points("K9", "4")));
    }

    private static RatedSheet sheet(String group, String person, String points, int place, RatedCriterion... lines) {
        BigDecimal sum = new BigDecimal(points);
        return new RatedSheet("A", "2025-26/S1", "R", 2, group, person, sum, place, sum, List.of(lines));
    }

    private static RatedCriterion points(String code, String points) {
        BigDecimal number = new BigDecimal(points);
        LineEntries entries = LineEntries.none(number);
        return new RatedCriterion(
                "1", code, code, "3", Status.VALUE, null, number, List.of(), "", entries, LineGround.NONE);
    }

    private static List<OrderLine> lines() {
        return List.of(
                line("TEACHER", "0018", "K1", "3.1", "5", "8", "Наставник класса"),
                line("TEACHER", "0018", "K2", "3.2", "7", "7", null),
                line("TEACHER", "0018", "K3", "4.1", "3.5", "3.5", null),
                line("TEACHER", "0017", "K1", "3.1", "5", "5", null),
                line("TEACHER", "0017", "K3", "4.1", "3", "3", null),
                line("TEACHER", "0019", "K1", "3.1", "1", "1", null),
                line("LEADER", "0018", "K9", "5.1", "4", "4", null));
    }

    private static OrderLine line(
            String group,
            String person,
            String code,
            String clause,
            String computed,
            String points,
            @Nullable String why) {
        BigDecimal decided = why == null ? null : new BigDecimal(points);
        return new OrderLine(
                "R",
                group,
                person,
                code,
                clause,
                null,
                new BigDecimal(computed),
                new BigDecimal(points),
                "",
                true,
                decided,
                why);
    }

    private static AllowanceList list() {
        return new AllowanceList(
                "A",
                "2025-26/S1",
                "R",
                "TEACHING",
                Money.parse("10000.00"),
                Money.parse("10000.00"),
                Money.parse("10000.00"),
                Money.ZERO,
                Money.parse("392.16"),
                List.of(
                        allowance("0017", "8.00", "3137.25", "1045.75", "1045.75", "1045.75"),
                        allowance("0018", "17.50", "6862.75", "2287.58", "2287.58", "2287.59"),
                        new Allowance(
                                "0019",
                                new BigDecimal("1.00"),
                                Fraction.ZERO,
                                Money.ZERO,
                                Money.ZERO,
                                List.of(),
                                AllowanceReason.BELOW_MINIMUM)));
    }

    private static Allowance allowance(String person, String points, String amount, String... monthly) {
        return new Allowance(
                person,
                new BigDecimal(points),
                Fraction.of(1),
                Money.parse(amount),
                Money.parse("100.10"),
                List.of(monthly).stream().map(Money::parse).toList(),
                null);
    }
}
