package school.quality.jobs.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.rules.Programme;

/**
 * What a case expects of one figure.
 *
 * @param figure measure, category where there is one, and unit: {@code share MUNICIPAL LEVEL BASIC}
 * @param answer {@code 2 / 3 = 66.7}, {@code NO_DATA DATASET_NOT_LOADED marks}, or {@code ABSENT}
 */
record Expected(String measure, Optional<String> category, String scope, String figure, String answer) {

    static final String ABSENT = "ABSENT";

    private static final Set<String> KEYS =
            Set.of("measure", "category", "scope", "parts", "value", "status", "reason");

    static Expected read(Node node) {
        Map<String, Node> fields = node.map(KEYS);
        String measure = node.get("measure").text();
        Optional<String> category = Optional.ofNullable(fields.get("category")).map(Node::text);
        String unit = node.get("scope").text();
        return new Expected(
                measure, category, unit.split(" ")[0], figure(measure, category, unit), answer(node, fields));
    }

    boolean isValue() {
        return answer.contains(" = ");
    }

    /** Names a found figure as a case does; the school itself needs no code. */
    static String figure(IndicatorValue value) {
        String unit = value.scope().name().equals("SCHOOL") ? "SCHOOL" : value.scope() + " " + value.scopeId();
        return figure(value.measure(), Optional.ofNullable(value.category()), unit);
    }

    /** What was found, in the words of a case. */
    static String answer(IndicatorValue value, Programme programme) {
        if (value.parts() != null) {
            return "%s / %s = %s"
                    .formatted(
                            value.parts().numerator().stripTrailingZeros().toPlainString(),
                            value.parts().denominator().stripTrailingZeros().toPlainString(),
                            programme.form(value.measure()).shown(value.parts()).toPlainString());
        }
        return "%s %s %s"
                .formatted(value.status(), value.reason().code(), value.reason().detail())
                .strip();
    }

    private static String figure(String measure, Optional<String> category, String unit) {
        return measure + category.map(code -> " " + code).orElse("") + " " + unit;
    }

    private static String answer(Node node, Map<String, Node> fields) {
        if (!fields.containsKey("status")) {
            List<Node> parts = node.get("parts").list();
            return "%s / %s = %s"
                    .formatted(
                            parts.get(0).text(),
                            parts.get(1).text(),
                            node.get("value").text());
        }
        String status = fields.get("status").text();
        return status.equals(ABSENT)
                ? ABSENT
                : status + " " + node.get("reason").text();
    }
}
