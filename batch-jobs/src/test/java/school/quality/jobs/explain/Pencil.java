package school.quality.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import tools.jackson.databind.JsonNode;

/**
 * Redoes an explanation with a pencil: from values through rows to points, sheets, weights and kopecks. It knows what a
 * regulation says of its methods and nothing of the program; of the program it uses only the arithmetic of fractions.
 */
final class Pencil {

    private Pencil() {}

    /** The amount in roubles that an explanation adds up to; null where there is none. Every step on the way must agree. */
    static @Nullable String amount(JsonNode explanation) {
        BigDecimal points = BigDecimal.ZERO;
        for (JsonNode sheet : explanation.get("sheets")) {
            points = points.add(sheet(sheet));
        }
        JsonNode sum = explanation.get("sums").get(0);
        JsonNode own = sum.get("own");
        assertThat(points).as("points in the fund").isEqualByComparingTo(decimal(own.get("points")));
        if (own.get("amount").isNull()) {
            return null;
        }
        return money(amount(sum, own, points));
    }

    /** After the section and sheet maxima. */
    private static BigDecimal sheet(JsonNode sheet) {
        Map<String, BigDecimal> lines = new HashMap<>();
        sheet.get("sections").forEach(section -> section.get("lines")
                .forEach(line -> lines.put(line.get("criterion").get("code").asString(), decimal(line.get("points")))));
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode section : sheet.get("sections")) {
            sum = sum.add(section(section, lines));
        }
        BigDecimal points = least(sum, sheet.get("max"));
        assertThat(points).as("sheet").isEqualByComparingTo(decimal(sheet.get("points")));
        return points;
    }

    private static BigDecimal section(JsonNode section, Map<String, BigDecimal> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : section.get("lines")) {
            BigDecimal points = line(line, lines);
            boolean through = all(line.get("reasons"))
                    .anyMatch(reason -> reason.get("code").asString().equals("COUNTS_THROUGH"));
            sum = through ? sum : sum.add(points);
        }
        assertThat(sum).as("sum of the section").isEqualByComparingTo(decimal(section.get("sum")));
        BigDecimal points = least(sum, section.get("max"));
        assertThat(points).as("section").isEqualByComparingTo(decimal(section.get("points")));
        return points;
    }

    private static BigDecimal line(JsonNode line, Map<String, BigDecimal> lines) {
        BigDecimal computed = line.get("status").asString().equals("VALUE") ? computed(line, lines) : BigDecimal.ZERO;
        assertThat(computed)
                .as("computed by %s", line.get("criterion"))
                .isEqualByComparingTo(decimal(line.get("computed")));
        JsonNode manual = line.get("manual");
        BigDecimal points =
                manual.isNull() || manual.get("decided").isNull() ? computed : decimal(manual.get("decided"));
        assertThat(points).as("points").isEqualByComparingTo(decimal(line.get("points")));
        return points;
    }

    /** Mean, bonus, maximum, rounding. */
    private static BigDecimal computed(JsonNode line, Map<String, BigDecimal> lines) {
        JsonNode criterion = line.get("criterion");
        JsonNode workings = line.get("workings");
        JsonNode precondition = workings.get("precondition");
        if (!precondition.isNull() && !holds(criterion.get("precondition"), precondition)) {
            return BigDecimal.ZERO;
        }
        List<Fraction> each = all(workings.get("units"))
                .filter(unit -> unit.get("counted").booleanValue())
                .map(unit -> points(line, unit, lines).times(fraction(unit.get("coefficient"))))
                .toList();
        Fraction sum = each.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(each.size()));
        JsonNode bonus = workings.get("bonus");
        if (!bonus.isNull() && holds(criterion.get("bonus"), bonus)) {
            sum = sum.plus(Fraction.of(decimal(criterion.get("bonus").get("points"))));
        }
        Fraction held = criterion.path("max").isNumber() ? sum.min(Fraction.of(decimal(criterion.get("max")))) : sum;
        return held.rounded(2);
    }

    private static boolean holds(JsonNode condition, JsonNode checked) {
        if (checked.get("seen").isNull()) {
            return false;
        }
        int order = fraction(checked.get("seen")).compareTo(Fraction.of(decimal(condition.get("value"))));
        return switch (condition.get("op").asString()) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> throw new IllegalArgumentException(condition.toString());
        };
    }

    /** What the method gives for what was judged, before the coefficient. */
    private static Fraction points(JsonNode line, JsonNode unit, Map<String, BigDecimal> lines) {
        JsonNode method = line.get("criterion").get("method");
        JsonNode workings = line.get("workings");
        return switch (method.get("type").asString()) {
            case "BAND" -> band(method.get("bands"), fraction(unit.get("seen")), "points");
            case "LEVEL" -> level(method.get("points"), line.get("code").asString());
            case "LINEAR" -> linear(method, fraction(unit.get("seen")));
            case "EXPERT" -> expert(method, fraction(unit.get("seen")));
            case "FLAGS" -> flags(method, line.get("code").asString());
            case "TOLERANCE" -> tolerance(method, fraction(workings.get("declared")), fraction(unit.get("seen")));
            case "UNITS", "PLACE" -> items(method, workings.get("items"));
            case "BEST_OF", "SUM_OF" -> others(method, workings.get("others"), lines);
            case "FORMULA" -> formula(method.get("expression").asString(), unit.get("names"));
            default -> throw new IllegalArgumentException(method.toString());
        };
    }

    private static Fraction band(JsonNode bands, Fraction value, String gives) {
        return all(bands)
                .filter(band -> inside(band, value))
                .findFirst()
                .map(band -> Fraction.of(decimal(band.get(gives))))
                .orElse(Fraction.ZERO);
    }

    private static boolean inside(JsonNode band, Fraction value) {
        boolean above = band.path("from").isMissingNode()
                || band.get("from").isNull()
                || value.compareTo(Fraction.of(decimal(band.get("from")))) >= (flag(band, "fromOpen") ? 1 : 0);
        boolean below = band.path("to").isMissingNode()
                || band.get("to").isNull()
                || value.compareTo(Fraction.of(decimal(band.get("to")))) <= (flag(band, "toOpen") ? -1 : 0);
        return above && below;
    }

    private static boolean flag(JsonNode band, String name) {
        return band.path(name).booleanValue(false);
    }

    private static Fraction level(JsonNode points, String code) {
        JsonNode row = points.has(code) ? points.get(code) : points.path("*");
        return row.isMissingNode() ? Fraction.ZERO : Fraction.of(decimal(row));
    }

    private static Fraction linear(JsonNode method, Fraction value) {
        Fraction from = Fraction.of(decimal(method.get("from")));
        Fraction to = Fraction.of(decimal(method.get("to")));
        Fraction inside = value.max(from.min(to)).min(from.max(to));
        return Fraction.of(decimal(method.get("weight")))
                .times(inside.minus(from))
                .dividedBy(to.minus(from));
    }

    private static Fraction expert(JsonNode method, Fraction entered) {
        Fraction high = method.path("min").isNumber() ? entered.max(Fraction.of(decimal(method.get("min")))) : entered;
        return method.path("max").isNumber() ? high.min(Fraction.of(decimal(method.get("max")))) : high;
    }

    private static Fraction flags(JsonNode method, String entered) {
        List<String> met = Arrays.stream(entered.split(",")).map(String::strip).toList();
        List<JsonNode> items = all(method.get("items")).toList();
        List<JsonNode> hit = items.stream()
                .filter(item -> met.contains(item.get("code").asString()))
                .toList();
        return flag(method, "all") && hit.size() < items.size()
                ? Fraction.ZERO
                : hit.stream()
                        .map(item -> Fraction.of(decimal(item.get("points"))))
                        .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction tolerance(JsonNode method, Fraction declared, Fraction actual) {
        Fraction allowed = actual.abs().times(Fraction.of(decimal(method.get("within"))));
        return declared.minus(actual).abs().times(100).compareTo(allowed) <= 0
                ? Fraction.of(decimal(method.get("points")))
                : Fraction.ZERO;
    }

    /** The items that count; none of those that do not is worth more than one that does where only some may. */
    private static Fraction items(JsonNode method, JsonNode items) {
        List<JsonNode> counted =
                all(items).filter(item -> item.get("counted").booleanValue()).toList();
        counted.forEach(item -> assertThat(Fraction.of(decimal(method.get("rows")
                        .get(item.get("rowOfMethod").intValue())
                        .get("points"))))
                .isEqualTo(fraction(item.get("points"))));
        int most = method.get("type").asString().equals("PLACE")
                        || method.path("accumulate").asString("SUM").equals("BEST")
                ? 1
                : method.path("maxItems").intValue(Integer.MAX_VALUE);
        List<Fraction> best = all(items)
                .filter(item -> !item.get("rowOfMethod").isNull())
                .map(item -> fraction(item.get("points")))
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
        Fraction sum = sum(counted.stream().map(item -> fraction(item.get("points"))));
        assertThat(sum).isEqualTo(sum(best.stream()));
        return sum;
    }

    private static Fraction others(JsonNode method, JsonNode others, Map<String, BigDecimal> lines) {
        List<Fraction> points = new ArrayList<>();
        for (JsonNode other : others) {
            Fraction one = fraction(other.get("points"));
            assertThat(one)
                    .isEqualTo(Fraction.of(lines.get(other.get("criterion").asString())));
            points.add(one);
        }
        return method.get("type").asString().equals("SUM_OF")
                ? sum(points.stream())
                : points.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Those that the random regulations use. */
    private static Fraction formula(String expression, JsonNode names) {
        Fraction quality = fraction(names.get("quality"));
        Fraction wins = fraction(names.get("wins"));
        return switch (expression) {
            case "quality / 10 + wins" -> quality.dividedBy(Fraction.of(10)).plus(wins);
            case "IF(quality >= 50, 3, 0) + MIN(wins, 2)" ->
                (quality.compareTo(Fraction.of(50)) >= 0 ? Fraction.of(3) : Fraction.ZERO)
                        .plus(wins.min(Fraction.of(2)));
            case "ROUND(quality * 0.07, 1)" ->
                Fraction.of(quality.times(Fraction.of(7, 100)).rounded(1));
            default -> throw new IllegalArgumentException(expression);
        };
    }

    /** In kopecks, before reductions. */
    private static BigInteger amount(JsonNode sum, JsonNode own, BigDecimal points) {
        JsonNode policy = sum.get("policy");
        BigInteger shared = shared(sum, policy);
        assertThat(money(shared))
                .as("distributable")
                .isEqualTo(sum.get("distributable").asString());
        Fraction factors = factors(policy, own);
        if (own.path("shareInKopecks").isMissingNode()) {
            return BigInteger.ZERO;
        }
        boolean byFund = policy.get("mode").asString().equals("FUND_SHARE");
        Fraction share = byFund
                ? ofFund(sum, own, policy, Fraction.of(points).times(factors), shared)
                : ofPay(sum, own, policy, factors, shared);
        assertThat(share).as("share").isEqualTo(fraction(own.get("shareInKopecks")));
        int place = own.get("placeInQueue").intValue();
        boolean kopeck = place > 0 && place <= sum.get("kopecksLeftOver").intValue();
        BigInteger amount =
                share.floor().add(kopeck ? BigInteger.ONE : BigInteger.ZERO).add(kopecks(own.get("fixedPart")));
        coefficient(policy, own, amount);
        months(policy, own, amount);
        return amount;
    }

    private static BigInteger shared(JsonNode sum, JsonNode policy) {
        Fraction left = new Fraction(kopecks(sum.get("fund")), BigInteger.ONE);
        if (flag(policy, "fundIncludesContributions")) {
            left = floor(left.dividedBy(Fraction.ONE.plus(part(policy, "contributionRate"))));
        }
        if (flag(policy, "fundIncludesCoefficient")) {
            left = floor(left.dividedBy(part(policy, "districtCoefficient")));
        }
        Fraction reserve = floor(left.times(part(policy, "reserve")));
        Fraction fixed = new Fraction(kopecks(policy.get("fixedPart")), BigInteger.ONE)
                .times(sum.get("persons").intValue());
        return left.minus(reserve).minus(fixed).floor();
    }

    private static Fraction factors(JsonNode policy, JsonNode own) {
        String weight = policy.get("weight").asString();
        Fraction factors = weight.contains("FTE") ? Fraction.of(decimal(own.get("fte"))) : Fraction.ONE;
        return weight.contains("DAYS") && !own.get("daysWorked").isNull()
                ? factors.times(Fraction.of(
                        own.get("daysWorked").intValue(), own.get("daysNorm").intValue()))
                : factors;
    }

    private static Fraction ofFund(JsonNode sum, JsonNode own, JsonNode policy, Fraction weight, BigInteger shared) {
        assertThat(weight).as("weight").isEqualTo(fraction(own.get("weight")));
        if (own.get("held").booleanValue()) {
            return new Fraction(kopecks(sum.get("cap")), BigInteger.ONE);
        }
        Fraction rest = new Fraction(shared, BigInteger.ONE);
        if (!policy.path("capSurplus").asString("").equals("KEEP")
                && sum.get("heldAtCap").intValue() > 0) {
            rest = rest.minus(new Fraction(kopecks(sum.get("cap")), BigInteger.ONE)
                    .times(sum.get("heldAtCap").intValue()));
        }
        Fraction point = rest.dividedBy(fraction(sum.get("freeWeights")));
        return policy.get("pointValue").asString().equals("ROUBLE_DOWN")
                ? floor(point.dividedBy(Fraction.of(100))).times(100).times(weight)
                : point.times(weight);
    }

    private static Fraction ofPay(JsonNode sum, JsonNode own, JsonNode policy, Fraction factors, BigInteger shared) {
        Fraction points = Fraction.of(decimal(own.get("points")));
        Fraction percent = policy.get("mode").asString().equals("PERCENT_OF_PAY")
                ? points
                : band(policy.get("percentBands"), points, "percent");
        Fraction pay = new Fraction(kopecks(own.get("basePay")), BigInteger.ONE);
        Fraction month = floor(pay.times(percent).times(factors).dividedBy(Fraction.of(100)));
        Fraction amount = month.times(months(policy));
        Fraction held =
                sum.get("cap").isNull() ? amount : amount.min(new Fraction(kopecks(sum.get("cap")), BigInteger.ONE));
        Fraction asked = new Fraction(kopecks(sum.get("asked")), BigInteger.ONE);
        Fraction pot = new Fraction(shared, BigInteger.ONE);
        return asked.compareTo(pot) > 0 ? pot.times(held).dividedBy(asked) : held;
    }

    private static int months(JsonNode policy) {
        return policy.get("kind").asString().equals("MONTHLY")
                ? policy.get("months").intValue()
                : 1;
    }

    private static void coefficient(JsonNode policy, JsonNode own, BigInteger amount) {
        BigInteger added = policy.path("districtCoefficient").isString()
                ? new Fraction(amount, BigInteger.ONE)
                        .times(part(policy, "districtCoefficient").minus(Fraction.ONE))
                        .floor()
                : BigInteger.ZERO;
        assertThat(money(added))
                .as("coefficient")
                .isEqualTo(own.get("coefficient").asString());
    }

    private static void months(JsonNode policy, JsonNode own, BigInteger amount) {
        List<String> months = new ArrayList<>();
        if (policy.get("kind").asString().equals("MONTHLY")) {
            BigInteger number = BigInteger.valueOf(months(policy));
            BigInteger each = amount.divide(number);
            for (int month = 1; month < months(policy); month++) {
                months.add(money(each));
            }
            months.add(money(amount.subtract(each.multiply(number.subtract(BigInteger.ONE)))));
        }
        assertThat(all(own.get("monthly")).map(JsonNode::asString).toList()).isEqualTo(months);
    }

    private static Fraction part(JsonNode policy, String field) {
        JsonNode written = policy.path(field);
        return written.isString() ? Fraction.of(new BigDecimal(written.asString())) : Fraction.ZERO;
    }

    private static Fraction floor(Fraction number) {
        return new Fraction(number.floor(), BigInteger.ONE);
    }

    private static Fraction sum(Stream<Fraction> all) {
        return all.reduce(Fraction.ZERO, Fraction::plus);
    }

    private static BigDecimal least(BigDecimal sum, JsonNode max) {
        return max.isNull() ? sum : sum.min(decimal(max));
    }

    static Fraction fraction(JsonNode node) {
        return Fraction.parse(node.asString());
    }

    static BigDecimal decimal(JsonNode node) {
        return node.isString() ? new BigDecimal(node.asString()) : node.decimalValue();
    }

    private static BigInteger kopecks(JsonNode roubles) {
        return new BigDecimal(roubles.asString()).movePointRight(2).toBigIntegerExact();
    }

    static String money(BigInteger kopecks) {
        return new BigDecimal(kopecks, 2).toPlainString();
    }

    static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
