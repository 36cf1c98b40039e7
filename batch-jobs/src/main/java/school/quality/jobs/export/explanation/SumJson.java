package school.quality.jobs.export.explanation;

import static school.quality.jobs.export.explanation.JsonValue.list;
import static school.quality.jobs.export.explanation.JsonValue.plain;
import static school.quality.jobs.export.explanation.JsonValue.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.FundBasis;
import school.quality.engine.allowance.PersonBasis;
import school.quality.engine.explanation.SumExplained;
import school.quality.engine.money.Money;
import school.quality.jobs.regulation.RegulationJson;

/** A sum that a person gets, with the fund that it comes from and each step of sharing it, as a value of JSON. */
final class SumJson {

    private SumJson() {}

    static Map<String, Object> of(SumExplained of) {
        Map<String, Object> json = new LinkedHashMap<>();
        ExplanationJson.regulation(json, of.regulation());
        json.put("category", of.policy().category());
        json.put("policy", policy(of));
        json.put("fund", text(of.list().fund()));
        FundBasis basis = of.list().basis();
        if (basis != null) {
            json.put("withoutContributions", text(basis.withoutContributions()));
            json.put("withoutCoefficient", text(basis.withoutCoefficient()));
            json.put("reserve", text(basis.reserve()));
            json.put("fixedParts", text(basis.fixed()));
        }
        json.put("distributable", text(of.list().distributable()));
        json.put("distributed", text(of.list().distributed()));
        json.put("undistributed", text(of.list().undistributed()));
        json.put("pointValue", text(of.list().pointValue()));
        if (basis != null) {
            json.put("persons", basis.persons());
            json.put("weights", text(basis.weights()));
            json.put("cap", text(basis.cap()));
            json.put("heldAtCap", basis.held());
            json.put("rest", text(basis.rest()));
            json.put("freeWeights", text(basis.freeWeights()));
            json.put("asked", text(basis.asked()));
            json.put("kopecksLeftOver", basis.leftOver());
        }
        json.put("kopecks", list(of.kopecks(), one -> {
            Map<String, Object> kopeck = new LinkedHashMap<>();
            kopeck.put("staffId", one.staffId());
            kopeck.put("fraction", text(one.fraction()));
            kopeck.put("points", plain(one.points()));
            return kopeck;
        }));
        json.put("own", own(of.own()));
        json.put("reductions", list(of.reductions(), one -> {
            Map<String, Object> reduction = new LinkedHashMap<>();
            reduction.put("imposedOn", one.imposedOn().toString());
            reduction.put("order", one.order());
            reduction.put("amount", text(one.amount()));
            reduction.put("reason", one.reason());
            reduction.put("enteredBy", one.by());
            return reduction;
        }));
        return json;
    }

    private static Map<String, Object> own(Allowance of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("points", plain(of.points()));
        json.put("weight", text(of.weight()));
        PersonBasis basis = of.basis();
        if (basis != null) {
            json.put("fte", plain(basis.fte()));
            json.put("daysWorked", basis.days() == null ? null : basis.days().worked());
            json.put("daysNorm", basis.days() == null ? null : basis.days().norm());
            json.put("basePay", text(basis.basePay()));
            json.put("percent", text(basis.percent()));
            json.put("factors", text(basis.factors()));
            json.put("beforeCut", text(basis.beforeCut()));
            json.put("held", basis.held());
            if (basis.portion() != null) {
                json.put("shareInKopecks", text(basis.portion().share()));
                json.put("placeInQueue", basis.portion().place());
                json.put("kopeck", basis.portion().kopeck());
                json.put("fixedPart", text(basis.fixed()));
            }
        }
        json.put("reduced", text(of.reduced()));
        json.put("amount", text(of.amount()));
        json.put("coefficient", text(of.coefficient()));
        json.put("monthly", list(of.monthly(), Money::toString));
        json.put("reason", of.reason() == null ? null : of.reason().name());
        return json;
    }

    /** The policy in the exchange form. */
    private static @Nullable Object policy(SumExplained of) {
        return ExplanationJson.objects(RegulationJson.form(of.regulation()).get("allowance")).stream()
                .filter(policy -> of.policy().category().equals(policy.get("category")))
                .findFirst()
                .orElse(null);
    }
}
