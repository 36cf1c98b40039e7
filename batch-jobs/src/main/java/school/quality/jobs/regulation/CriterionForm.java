package school.quality.jobs.regulation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Bonus;
import school.quality.engine.regulation.Comparison;
import school.quality.engine.regulation.Condition;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;
import school.quality.jobs.regulation.RegulationFault.Code;

/** A criterion with its conditions. */
final class CriterionForm {

    private static final int MOST_DECIMALS = 6;
    private static final int LARGEST_SAMPLE = 100_000;

    private CriterionForm() {}

    static Criterion read(Node node) {
        node.withOnly(
                "code",
                "title",
                "clause",
                "max",
                "source",
                "per",
                "round",
                "minSample",
                "coefficients",
                "precondition",
                "bonus",
                "method");
        Method method = MethodForm.read(node);
        return new Criterion(
                Values.text(node, "code"),
                Values.text(node, "title"),
                node.find("clause", Values::optional),
                node.find("max", Values::number),
                source(node, method),
                node.find("per").map(Values.choice(Per.class)).orElse(Per.POOLED),
                node.find("round", Values.whole(0, MOST_DECIMALS)),
                node.find("minSample", Values.whole(0, LARGEST_SAMPLE)),
                node.tableOf("coefficients", Values.decimal("0", "1000")),
                node.find("precondition", CriterionForm::precondition),
                node.find("bonus", CriterionForm::bonus),
                method);
    }

    private static @Nullable Source source(Node node, Method method) {
        boolean needed = !(method instanceof Method.BestOf
                || method instanceof Method.SumOf
                || method instanceof Method.Formula);
        Source source = node.find("source", SourceForm::read);
        if (source == null && needed) {
            node.fault(Code.G04, "source", "", "object");
        }
        return source;
    }

    private static Condition precondition(Node node) {
        node.withOnly("source", "op", "value");
        return condition(node);
    }

    private static Bonus bonus(Node node) {
        node.withOnly("source", "op", "value", "points");
        return new Bonus(condition(node), Values.number(node, "points"));
    }

    private static Condition condition(Node node) {
        return new Condition(
                node.get("source", "object", SourceForm.STAND_IN, SourceForm::read),
                node.get("op", "text", Comparison.EQUAL, CriterionForm::comparison),
                Values.number(node, "value"));
    }

    private static Comparison comparison(Node node) {
        Map<String, Comparison> symbols = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.values()) {
            symbols.put(comparison.symbol(), comparison);
        }
        symbols.put("=", Comparison.EQUAL);
        return node.choice(symbols, Comparison.EQUAL);
    }

    static Map<String, Object> write(Criterion criterion) {
        return new Form()
                .with("code", criterion.code())
                .with("title", criterion.title())
                .with("clause", criterion.clause())
                .with("max", criterion.max())
                .with("source", source(criterion.source()))
                .with("per", criterion.per().name())
                .with("round", criterion.round())
                .with("minSample", criterion.minSample())
                .with("coefficients", coefficients(criterion))
                .with("precondition", precondition(criterion.precondition()))
                .with("bonus", bonus(criterion.bonus()))
                .with("method", MethodForm.write(criterion.method()))
                .fields();
    }

    private static @Nullable Map<String, Object> source(@Nullable Source source) {
        return source == null ? null : SourceForm.write(source);
    }

    private static @Nullable Map<String, Object> coefficients(Criterion criterion) {
        Form table = new Form();
        criterion.coefficients().forEach(table::withText);
        return table.fields().isEmpty() ? null : table.fields();
    }

    private static @Nullable Map<String, Object> precondition(@Nullable Condition condition) {
        return condition == null ? null : condition(condition).fields();
    }

    private static @Nullable Map<String, Object> bonus(@Nullable Bonus bonus) {
        return bonus == null
                ? null
                : condition(bonus.condition()).with("points", bonus.points()).fields();
    }

    private static Form condition(Condition condition) {
        return new Form()
                .with("source", SourceForm.write(condition.source()))
                .with("op", condition.comparison().symbol())
                .with("value", condition.bound());
    }
}
