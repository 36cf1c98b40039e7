package school.quality.jobs.regulation.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Scope;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Band;
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
import school.quality.engine.regulation.StaffAttribute;

/** Regulations with every source and method, and with texts and numbers that a workbook might spoil. */
record AnyRegulation(Random random) {

    private static final String[] PIECES = {
        "а",
        "Б",
        "7",
        "1.1",
        " ",
        "  ",
        "\u00A0",
        "\u200B",
        "\"",
        "\"\"",
        ";",
        ":",
        ",",
        "=",
        "*",
        "_x0041_",
        "\n",
        "\t",
        "победитель",
        "WINNER",
        "Уровень",
        "level",
        "да",
        "2025-01-01",
        "'",
        "%",
        "<",
        "#",
        "😀",
        "school",
        "Результат"
    };
    private static final String[] DATASETS = {"achievements", "lesson_visits", "training", "nothing such"};
    private static final String[] COLUMNS = {
        "level", "result", "kind", "mode", "held_on", "upheld", "degree", "Level", "x"
    };
    private static final String[] VALUES = {"WINNER", "REGIONAL", "PEER", "true", "winner", "", "a;b", "1.50"};
    private static final String[] CATEGORIES = {"ADMINISTRATIVE", "TEACHING", "SUPPORT", "SERVICE"};

    Regulation regulation() {
        return new Regulation(
                code(0),
                1 + random.nextInt(999_999),
                text(),
                perhaps(this::text),
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300)),
                perhaps(() -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))),
                some(3, this::group),
                some(4, this::policy));
    }

    private Group group(int number) {
        int[] first = {0};
        return new Group(code(number), text(), atLeastOne(this::text), perhaps(this::number), some(3, section -> {
            List<Criterion> criteria = criteria(first[0], random.nextInt(5));
            first[0] += criteria.size();
            return new Section(code(section), text(), perhaps(this::number), criteria);
        }));
    }

    private List<Criterion> criteria(int first, int size) {
        List<String> codes =
                IntStream.range(first, first + size).mapToObj(this::code).toList();
        return IntStream.range(0, size)
                .mapToObj(number -> criterion(codes.get(number), codes.subList(0, number)))
                .toList();
    }

    private Criterion criterion(String code, List<String> codes) {
        Method method = method(codes);
        boolean sourceless =
                method instanceof Method.BestOf || method instanceof Method.SumOf || method instanceof Method.Formula;
        return new Criterion(
                code,
                text(),
                perhaps(this::text),
                perhaps(this::number),
                sourceless ? perhaps(this::source) : source(),
                of(Per.values()),
                perhaps(() -> random.nextInt(7)),
                perhaps(() -> random.nextInt(100)),
                table(this::factor),
                perhaps(this::condition),
                perhaps(() -> new Bonus(condition(), number())),
                method);
    }

    private Condition condition() {
        return new Condition(source(), of(Comparison.values()), number());
    }

    private Source source() {
        return switch (random.nextInt(6)) {
            case 0 -> figure();
            case 1 -> new Source.Change(figure(), of(Source.Base.values()), random.nextBoolean());
            case 2 -> new Source.Relative(figure(), reference());
            case 3 ->
                new Source.Count(
                        of(DATASETS),
                        perhaps(() -> of("visitor", "Visitor", "посетившему")),
                        where(),
                        perhaps(() -> of(COLUMNS)),
                        perhaps(() -> 1 + random.nextInt(36)));
            case 4 -> new Source.Attribute(of(StaffAttribute.values()));
            default -> new Source.Manual(some(3, any -> text()));
        };
    }

    private Source.Reference reference() {
        return random.nextBoolean() ? of(Source.Reference.Whole.values()) : new Source.Reference.Entered(number());
    }

    private Source.Figure figure() {
        return new Source.Figure(
                text(),
                text(),
                perhaps(this::text),
                of(Scope.TEACHER, Scope.CLASS, Scope.METHOD_UNION, Scope.SCHOOL),
                some(3, any -> text()),
                some(3, any -> of("PRIMARY", "BASIC", "SECONDARY")),
                some(4, any -> 1 + random.nextInt(11)));
    }

    private Map<String, List<String>> where() {
        Map<String, List<String>> where = new LinkedHashMap<>();
        some(3, any -> random.nextInt(5) == 0 ? text() : of(COLUMNS))
                .forEach(column -> where.put(column, some(3, any -> random.nextInt(5) == 0 ? text() : of(VALUES))));
        return where;
    }

    private Method method(List<String> codes) {
        return switch (random.nextInt(11)) {
            case 0 -> new Method.Bands(some(4, any -> band()));
            case 1 -> new Method.Levels(table(this::number));
            case 2 ->
                new Method.Units(
                        some(3, any -> new Method.UnitRow(where(), number())),
                        of(Method.Accumulate.values()),
                        perhaps(() -> 1 + random.nextInt(9)),
                        perhaps(this::factor));
            case 3 -> new Method.Linear(number(), number(), number());
            case 4 ->
                new Method.Places(some(
                        3,
                        any -> new Method.Place(
                                of("REGIONAL", "региональный", text()), of("WINNER", "Winner", text()), number())));
            case 5 -> new Method.Tolerance(number(), number());
            case 6 -> new Method.Flags(some(3, any -> new Method.Flag(text(), number())), random.nextBoolean());
            case 7 -> new Method.Expert(perhaps(this::number), perhaps(this::number));
            case 8 -> codes.isEmpty() ? new Method.Expert(null, null) : new Method.BestOf(others(codes));
            case 9 -> codes.isEmpty() ? new Method.Expert(null, null) : new Method.SumOf(others(codes));
            default -> formula();
        };
    }

    /** Criteria that stand before this one, so that none rests on itself. */
    private List<String> others(List<String> codes) {
        return codes.subList(random.nextInt(codes.size()), codes.size());
    }

    private Method.Formula formula() {
        Map<String, Source> names = new LinkedHashMap<>();
        names.put("wins", source());
        names.put("quality", source());
        return new Method.Formula(
                of("wins + quality / 2", "MIN(10, wins)", "IF(quality >= 50, 3, 0)", " wins *\n2"), names);
    }

    private Band band() {
        return new Band(
                perhaps(this::number), random.nextBoolean(), perhaps(this::number), random.nextBoolean(), number());
    }

    private AllowancePolicy policy(int number) {
        AllowancePolicy.Mode mode = of(AllowancePolicy.Mode.values());
        boolean banded = mode == AllowancePolicy.Mode.POINTS_TO_PERCENT || random.nextInt(4) == 0;
        AllowancePolicy.Kind kind = of(AllowancePolicy.Kind.values());
        return new AllowancePolicy(
                CATEGORIES[number],
                mode,
                banded ? atLeastOne(this::band) : null,
                of(AllowancePolicy.Weight.values()),
                perhaps(this::number),
                perhaps(() -> BigDecimal.valueOf(10 + random.nextInt(20), 1)),
                random.nextBoolean(),
                perhaps(this::share),
                random.nextBoolean(),
                share(),
                Money.of(BigDecimal.valueOf(random.nextInt(100_000), 2)),
                perhaps(() -> of(AllowancePolicy.PointValue.values())),
                perhaps(() -> random.nextBoolean()
                        ? new AllowancePolicy.PersonCap.Share(share())
                        : new AllowancePolicy.PersonCap.Amount(
                                Money.of(BigDecimal.valueOf(random.nextInt(1_000_000_000), 0)
                                        .abs()))),
                perhaps(() -> of(AllowancePolicy.CapSurplus.values())),
                kind,
                kind == AllowancePolicy.Kind.MONTHLY ? Integer.valueOf(1 + random.nextInt(12)) : null);
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(101), 2);
    }

    private BigDecimal factor() {
        return BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(20_000_000) - 5_000_000L, random.nextInt(11));
    }

    /** The number keeps codes apart. */
    private String code(int number) {
        return of("", "К", "\"", " ", "1.", "é") + number + of("", "\"", " ", ";", ".10", "\u00A0я");
    }

    private String text() {
        StringBuilder text = new StringBuilder(of("ж", "Ы", "\"ю", "9", "\"", " х"));
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(of(PIECES));
        }
        return text.toString();
    }

    private <V> Map<String, V> table(Supplier<V> value) {
        Map<String, V> table = new LinkedHashMap<>();
        some(3, any -> random.nextInt(3) == 0 ? "*" : text()).forEach(key -> table.put(key, value.get()));
        return table;
    }

    private <T> List<T> some(int most, IntFunction<T> made) {
        return new ArrayList<>(
                IntStream.range(0, random.nextInt(most + 1)).mapToObj(made).toList());
    }

    private <T> List<T> atLeastOne(Supplier<T> made) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(any -> made.get())
                .toList();
    }

    private <T> @Nullable T perhaps(Supplier<T> made) {
        return random.nextBoolean() ? made.get() : null;
    }

    @SafeVarargs
    private <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
