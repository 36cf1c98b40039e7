package school.quality.jobs.explain;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A random regulation over what an {@link AnySchool} has: every method, caps, roundings and modes of allowance. */
record AnyRules(Random random) {

    static final int CRITERIA = 12;

    String regulation() {
        List<String> all =
                IntStream.rangeClosed(1, CRITERIA).mapToObj(this::criterion).toList();
        String sections = IntStream.range(0, 3)
                .mapToObj(section -> "{'code': '%d', 'title': 'Раздел', 'max': %s, 'criteria': [%s]}"
                        .formatted(
                                section + 1,
                                of("null", "null", "12", "20.5"),
                                String.join(", ", all.subList(section * 4, section * 4 + 4))))
                .collect(Collectors.joining(", "));
        return ("{'code': 'R', 'version': 1, 'title': 'Положение', 'localAct': 'Приказ 1', 'validFrom': '2025-09-01',"
                        + " 'groups': [{'code': 'T', 'title': 'Учителя', 'positions': ['Учитель'], 'sheetMax': %s,"
                        + " 'sections': [%s]}], 'allowance': [%s]}")
                .formatted(of("null", "null", "30"), sections, policy())
                .replace('\'', '"');
    }

    /** The last of each four takes points of two before it. */
    private String criterion(int number) {
        String body = number % 4 == 0
                ? "'source': null, 'method': {'type': '%s', 'criteria': ['%d', '%d']}"
                        .formatted(of("BEST_OF", "SUM_OF"), number - 3, number - 1)
                : single();
        return "{'code': '%1$d', 'title': 'Критерий', 'clause': '3.%1$d', 'max': %2$s, %3$s}"
                .formatted(number, of("null", "null", "8", "15"), body);
    }

    private String single() {
        return switch (random.nextInt(10)) {
            case 0 -> figure("quality_rate", "TEACHER") + conditions() + bands();
            case 1 -> figure("pass_rate", "TEACHER") + conditions() + bands();
            case 2 ->
                figure("quality_rate", "TEACHER")
                        + ", 'method': {'type': 'LINEAR', 'from': 20, 'to': 90, 'weight': 11.5}";
            case 3 -> "'source': {'type': 'COUNT', 'dataset': 'achievements'}" + conditions() + units();
            case 4 ->
                "'source': {'type': 'COUNT', 'dataset': 'achievements'}, 'method': {'type': 'PLACE', 'rows': ["
                        + "{'level': 'REGIONAL', 'place': 'WINNER', 'points': 7}, {'level': 'MUNICIPAL', 'place': 'WINNER', 'points': 5.5},"
                        + " {'level': 'SCHOOL', 'place': 'PRIZE', 'points': 1}]}";
            case 5 ->
                "'source': {'type': 'STAFF', 'attribute': 'attestation_category'}, 'method': {'type': 'LEVEL',"
                        + " 'points': {'HIGHEST': 6, '*': 2.5}}";
            case 6 ->
                manual()
                        + ", 'method': {'type': 'EXPERT', 'min': %s, 'max': %s}"
                                .formatted(of("null", "0"), of("5", "10"));
            case 7 ->
                manual()
                        + ", 'method': {'type': 'FLAGS', 'all': %s, 'items': [{'code': 'a', 'points': 2}, {'code': 'b', 'points': 1.75}]}"
                                .formatted(of("true", "false"));
            case 8 ->
                figure("quality_rate", "TEACHER").replace("'per': 'CLASS_MEAN'", "'per': 'POOLED'")
                        + ", 'method': {'type': 'TOLERANCE', 'within': 20, 'points': 4}";
            default ->
                "'source': null, 'per': 'POOLED', 'round': %s, 'method': {'type': 'FORMULA', 'expression': '%s', 'names': {'quality': %s, 'wins': %s}}"
                        .formatted(
                                of("null", "0"),
                                of("quality / 10 + wins", "IF(quality >= 50, 3, 0) + MIN(wins, 2)"),
                                source("quality_rate", "TEACHER"),
                                "{'type': 'COUNT', 'dataset': 'achievements', 'where': {'result': ['WINNER']}}");
        };
    }

    private static String manual() {
        return "'source': {'type': 'MANUAL', 'evidence': []}";
    }

    private String figure(String measure, String scope) {
        String source = random.nextInt(4) == 0
                ? source(measure, scope).replace("'INDICATOR'", "'RELATIVE'").replace("}", ", 'reference': 'SCHOOL'}")
                : source(measure, scope);
        return "'source': %s, 'per': '%s', 'round': %s, 'minSample': %s, 'coefficients': %s"
                .formatted(
                        source,
                        of("POOLED", "CLASS_MEAN"),
                        of("null", "0", "1"),
                        of("null", "5"),
                        of("{}", "{'Алгебра': '1.2', 'Физика': '0.7', '*': '1'}"));
    }

    private static String source(String measure, String scope) {
        return "{'type': 'INDICATOR', 'indicator': '1.1.2', 'measure': '%s', 'scope': '%s'}".formatted(measure, scope);
    }

    private String conditions() {
        String precondition = random.nextInt(3) > 0
                ? ""
                : ", 'precondition': {'source': {'type': 'STAFF', 'attribute': 'fte'}, 'op': '>=', 'value': 0.75}";
        String bonus = random.nextInt(3) > 0
                ? ""
                : ", 'bonus': {'source': {'type': 'STAFF', 'attribute': 'load'}, 'op': '%s', 'value': 2, 'points': 1.5}"
                        .formatted(of(">=", "<"));
        return precondition + bonus;
    }

    private String bands() {
        int first = -40 + random.nextInt(60);
        int second = first + 10 + random.nextInt(30);
        return (", 'method': {'type': 'BAND', 'bands': [{'from': %d, 'to': %d, 'toOpen': true, 'points': %s},"
                        + " {'from': %d, 'to': 100, 'points': %s}]}")
                .formatted(first, second, of("3", "4.25", "-1"), second, of("9", "12.5"));
    }

    private String units() {
        return (", 'method': {'type': 'UNITS', 'accumulate': '%s', 'maxItems': %s, 'rows': ["
                        + "{'where': {'level': ['REGIONAL']}, 'points': 3}, {'where': {'result': ['WINNER', 'PRIZE']}, 'points': 1.5},"
                        + " {'where': {'level': ['SCHOOL']}, 'points': 0.25}]}")
                .formatted(of("SUM", "BEST"), of("null", "2"));
    }

    private String policy() {
        String mode = of("FUND_SHARE", "FUND_SHARE", "PERCENT_OF_PAY", "POINTS_TO_PERCENT");
        boolean coefficient = random.nextBoolean();
        boolean contributions = random.nextBoolean();
        boolean monthly = random.nextBoolean();
        return ("{'category': 'TEACHING', 'mode': '%s', 'percentBands': %s, 'weight': '%s', 'minPoints': %s,"
                        + " 'districtCoefficient': %s, 'fundIncludesCoefficient': %s, 'contributionRate': %s,"
                        + " 'fundIncludesContributions': %s, 'reserve': '%s', 'fixedPart': '%s', 'pointValue': %s,"
                        + " 'personCap': %s, 'capSurplus': %s, 'kind': '%s', 'months': %s}")
                .formatted(
                        mode,
                        mode.equals("POINTS_TO_PERCENT")
                                ? "[{'from': 0, 'to': 15, 'toOpen': true, 'percent': 10}, {'from': 15, 'percent': 32.5}]"
                                : "null",
                        of("POINTS", "POINTS_FTE", "POINTS_DAYS", "POINTS_FTE_DAYS"),
                        of("null", "5"),
                        coefficient ? "'1.15'" : "null",
                        coefficient && random.nextBoolean(),
                        contributions ? "'0.302'" : "null",
                        contributions,
                        of("0", "0.05"),
                        of("0.00", "0.00", "100.01"),
                        mode.equals("FUND_SHARE") ? of("'EXACT'", "'EXACT'", "'ROUBLE_DOWN'") : "null",
                        of("null", "{'amount': '31000.07'}", "{'share': '0.3'}"),
                        of("'REDISTRIBUTE'", "'KEEP'"),
                        monthly ? "MONTHLY" : "ONE_OFF",
                        monthly ? of("1", "6", "7") : "null");
    }

    private String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
