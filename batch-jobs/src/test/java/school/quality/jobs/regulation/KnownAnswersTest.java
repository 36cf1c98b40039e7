package school.quality.jobs.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.allowance.AllowanceLists;
import school.quality.engine.allowance.DaysWorked;
import school.quality.engine.allowance.IncentiveFund;
import school.quality.engine.allowance.Participant;
import school.quality.engine.money.Money;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.Attribution;
import school.quality.engine.rating.Employee;
import school.quality.engine.rating.Rating;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.rating.SheetLine;
import school.quality.engine.rating.Sheets;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Regulation;
import tools.jackson.databind.JsonNode;

/** From figures to kopecks for the tiny school: what an independent program has calculated comes out. */
class KnownAnswersTest {

    private static final Period YEAR = new Period(
            "2025-26/Y",
            new AcademicYear("2025/26"),
            PeriodKind.YEAR,
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2026, 5, 31),
            Optional.empty());

    private static final List<Employee> STAFF = List.of(
            employee("1001", "Учитель", "TEACHING", "1", "CONFORMITY", true),
            employee("1002", "Учитель", "TEACHING", "1", "CONFORMITY", true),
            employee("1003", "Учитель", "TEACHING", "1", "FIRST", true),
            employee("1004", "Учитель", "TEACHING", "0.5", "FIRST", true),
            employee("1005", "Педагог-психолог", "TEACHING", "1", "HIGHEST", true),
            employee("1006", "Директор", "ADMINISTRATIVE", "0.75", null, true),
            employee("1007", "Лаборант", "SUPPORT", "1", null, true),
            employee("1008", "Лаборант", "SUPPORT", "1.25", null, true),
            employee("1009", "Уборщик", "SERVICE", "1", null, true),
            employee("1010", "Учитель", "TEACHING", "1", "CONFORMITY", false));

    private static final Map<String, String> FUNDS =
            Map.of("TEACHING", "84567.87", "ADMINISTRATIVE", "40000.00", "SUPPORT", "30000.06");
    private static final Money PAY_OF_THE_HEAD = Money.parse("19198.29");

    @ParameterizedTest
    @ValueSource(strings = {"R2", "R3"})
    void points_and_places_are_the_expected_ones(String code) {
        KnownAnswers known = KnownAnswers.open();
        assertThat(table(code, known).ratings().stream().flatMap(KnownAnswersTest::lines))
                .containsExactlyInAnyOrderElementsOf(known.of("ratings", code).stream()
                        .flatMap(KnownAnswersTest::expectedLines)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"R2, TEACHING", "R3, ADMINISTRATIVE", "R3, SUPPORT"})
    void amounts_are_the_expected_ones(String code, String category) {
        KnownAnswers known = KnownAnswers.open();
        JsonNode expected = known.of("allowances", code).stream()
                .filter(list -> list.get("category").asString().equals(category))
                .findFirst()
                .orElseThrow();
        AllowanceList list = list(code, category, known);
        assertThat(list.rows().stream().map(KnownAnswersTest::row))
                .containsExactlyElementsOf(KnownAnswers.stream(expected.get("rows"))
                        .map(KnownAnswersTest::expectedRow)
                        .toList());
        assertThat(list.distributable())
                .hasToString(expected.get("distributable").asString());
        assertThat(list.undistributed())
                .hasToString(expected.get("undistributed").asString());
        assertThat(String.valueOf(list.pointValue()))
                .isEqualTo(expected.get("pointValue").asString("null"));
    }

    private static RatingTable table(String code, KnownAnswers known) {
        Regulation regulation = RegulationJson.read(SharedFolder.bytes("check/" + code + ".json"));
        List<Assessment> assessments = new Attribution(YEAR, known, known, known).of(regulation, STAFF);
        return Sheets.of("H1", YEAR.code(), regulation, assessments, CompiledRules::judge);
    }

    private static AllowanceList list(String code, String category, KnownAnswers known) {
        Regulation regulation = RegulationJson.read(SharedFolder.bytes("check/" + code + ".json"));
        AllowancePolicy policy = regulation.allowance().stream()
                .filter(one -> one.category().equals(category))
                .findFirst()
                .orElseThrow();
        Map<String, BigDecimal> points = table(code, known).pointsByPerson();
        List<Participant> people = STAFF.stream()
                .filter(one -> one.category().equals(category) && points.containsKey(one.staffId()))
                .map(one -> new Participant(
                        one.staffId(), points.get(one.staffId()), one.fte(), new DaysWorked(170, 170), PAY_OF_THE_HEAD))
                .toList();
        IncentiveFund fund = new IncentiveFund("H1", YEAR.code(), category, Money.parse(FUNDS.get(category)));
        return AllowanceLists.of(code, policy, fund, people);
    }

    private static Stream<String> lines(Rating rating) {
        String who = rating.sheet().staffId() + " " + rating.sheet().group();
        Stream<String> total = Stream.of(
                who + " " + rating.place() + " " + plain(rating.sheet().points()));
        return Stream.concat(total, rating.sheet().lines().stream().map(line -> who + " " + said(line)));
    }

    private static String said(SheetLine line) {
        BigDecimal value = line.awarded().value();
        return "%s %s %s %s %s"
                .formatted(
                        line.awarded().criterion(),
                        line.awarded().clause(),
                        line.awarded().status(),
                        value == null ? null : plain(value),
                        plain(line.points()));
    }

    private static Stream<String> expectedLines(JsonNode rating) {
        String who =
                rating.get("staffId").asString() + " " + rating.get("group").asString();
        Stream<String> total =
                Stream.of(who + " " + rating.get("place").asString() + " " + number(rating.get("points")));
        Stream<String> criteria = KnownAnswers.stream(rating.get("criteria")).map(row -> "%s %s %s %s %s %s"
                .formatted(
                        who,
                        row.get("code").asString(),
                        row.get("clause").asString(),
                        row.get("status").asString(),
                        row.get("value").isNull() ? null : number(row.get("value")),
                        number(row.get("points"))));
        return Stream.concat(total, criteria);
    }

    private static String row(Allowance row) {
        return "%s %s %s %s %s %s"
                .formatted(
                        row.staffId(),
                        plain(row.points()),
                        plain(row.weight().rounded(6)),
                        row.amount(),
                        row.coefficient(),
                        row.monthly());
    }

    private static String expectedRow(JsonNode row) {
        return "%s %s %s %s %s %s"
                .formatted(
                        row.get("staffId").asString(),
                        number(row.get("points")),
                        number(row.get("weight")),
                        row.get("amount").asString(),
                        row.get("coefficient").asString(),
                        KnownAnswers.stream(row.get("monthly"))
                                .map(JsonNode::asString)
                                .toList());
    }

    private static String number(JsonNode number) {
        return plain(new BigDecimal(number.asString()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Employee employee(
            String staffId,
            String position,
            String category,
            String fte,
            @Nullable String attestation,
            boolean present) {
        return new Employee(
                staffId,
                position,
                category,
                null,
                new BigDecimal(fte),
                attestation,
                null,
                null,
                null,
                null,
                List.of(),
                present);
    }
}
