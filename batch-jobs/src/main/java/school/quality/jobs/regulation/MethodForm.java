package school.quality.jobs.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import school.quality.engine.formula.Arithmetic;
import school.quality.engine.formula.NotArithmetic;
import school.quality.engine.regulation.Method;
import school.quality.jobs.regulation.RegulationFault.Code;

/** How a value becomes points. */
final class MethodForm {

    private static final Method STAND_IN = new Method.Expert(null, null);
    private static final int MOST_ITEMS = 100_000;

    private static final Map<String, Function<Node, Method>> READERS = readers();

    private MethodForm() {}

    private static Map<String, Function<Node, Method>> readers() {
        Map<String, Function<Node, Method>> readers = new LinkedHashMap<>();
        readers.put("BAND", MethodForm::bands);
        readers.put("LEVEL", MethodForm::levels);
        readers.put("UNITS", MethodForm::units);
        readers.put("LINEAR", MethodForm::linear);
        readers.put("PLACE", MethodForm::places);
        readers.put("TOLERANCE", MethodForm::tolerance);
        readers.put("FLAGS", MethodForm::flags);
        readers.put("EXPERT", MethodForm::expert);
        readers.put("BEST_OF", node -> new Method.BestOf(criteria(node)));
        readers.put("SUM_OF", node -> new Method.SumOf(criteria(node)));
        readers.put("FORMULA", MethodForm::formula);
        return readers;
    }

    /** @param criterion the criterion that has the method */
    static Method read(Node criterion) {
        Function<Node, Method> standIn = unknown -> STAND_IN;
        return criterion.get("method", "object", STAND_IN, node -> node.get(
                        "type", "text", standIn, type -> type.choice(READERS, standIn))
                .apply(node));
    }

    private static Method bands(Node node) {
        node.withOnly("type", "bands");
        return new Method.Bands(node.get("bands", "list", List.of(), list -> list.list(BandForm.POINTS::read)));
    }

    private static Method levels(Node node) {
        node.withOnly("type", "points");
        return new Method.Levels(node.get("points", "object", Map.of(), table -> table.table(Values::number)));
    }

    private static Method units(Node node) {
        node.withOnly("type", "rows", "accumulate", "maxItems", "specialNeedsMultiplier");
        return new Method.Units(
                node.get("rows", "list", List.of(), list -> list.list(MethodForm::unitRow)),
                node.get("accumulate", "text", Method.Accumulate.SUM, Values.choice(Method.Accumulate.class)),
                node.find("maxItems", Values.whole(1, MOST_ITEMS)),
                node.find("specialNeedsMultiplier", Values.decimal("0", "1000")));
    }

    private static Method.UnitRow unitRow(Node node) {
        node.withOnly("where", "points");
        return new Method.UnitRow(SourceForm.where(node), Values.number(node, "points"));
    }

    private static Method linear(Node node) {
        node.withOnly("type", "from", "to", "weight");
        Method.Linear linear = new Method.Linear(
                Values.number(node, "from"), Values.number(node, "to"), Values.number(node, "weight"));
        if (linear.from().compareTo(linear.to()) == 0) {
            node.fault(Code.G06, "to", linear.to().toPlainString(), "other-than-from");
        }
        return linear;
    }

    private static Method places(Node node) {
        node.withOnly("type", "rows");
        return new Method.Places(node.get("rows", "list", List.of(), list -> list.list(MethodForm::place)));
    }

    private static Method.Place place(Node node) {
        node.withOnly("level", "place", "points");
        return new Method.Place(Values.text(node, "level"), Values.text(node, "place"), Values.number(node, "points"));
    }

    private static Method tolerance(Node node) {
        node.withOnly("type", "within", "points");
        return new Method.Tolerance(Values.number(node, "within"), Values.number(node, "points"));
    }

    private static Method flags(Node node) {
        node.withOnly("type", "items", "all");
        return new Method.Flags(
                node.get("items", "list", List.of(), list -> list.list(MethodForm::flag)), Values.yes(node, "all"));
    }

    private static Method.Flag flag(Node node) {
        node.withOnly("code", "points");
        return new Method.Flag(Values.text(node, "code"), Values.number(node, "points"));
    }

    private static Method expert(Node node) {
        node.withOnly("type", "min", "max");
        return new Method.Expert(node.find("min", Values::number), node.find("max", Values::number));
    }

    private static List<String> criteria(Node node) {
        node.withOnly("type", "criteria");
        List<String> criteria = node.get("criteria", "list", List.of(), list -> list.list(Values::text));
        if (criteria.isEmpty()) {
            node.fault(Code.G14, "criteria", "", "others.none");
        }
        return criteria;
    }

    private static Method formula(Node node) {
        node.withOnly("type", "expression", "names");
        Method.Formula formula =
                new Method.Formula(Values.text(node, "expression"), node.tableOf("names", SourceForm::read));
        try {
            Arithmetic.of(formula.expression(), formula.names().keySet());
        } catch (NotArithmetic wrong) {
            node.fault(Code.G13, "expression", wrong.detail(), "formula." + wrong.fault());
        }
        return formula;
    }

    static Map<String, Object> write(Method method) {
        return MethodFields.of(method);
    }
}
