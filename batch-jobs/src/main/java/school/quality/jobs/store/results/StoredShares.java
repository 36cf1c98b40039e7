package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.DaysWorked;
import school.quality.engine.allowance.FundBasis;
import school.quality.engine.allowance.PersonBasis;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what sums were made, as it is kept: money in kopecks, fractions as text. */
public final class StoredShares {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredShares() {}

    static @Nullable String of(@Nullable FundBasis of) {
        if (of == null) {
            return null;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("withoutContributions", of.withoutContributions().kopecks());
        kept.put("withoutCoefficient", of.withoutCoefficient().kopecks());
        kept.put("reserve", of.reserve().kopecks());
        kept.put("fixed", of.fixed().kopecks());
        kept.put("persons", of.persons());
        kept.put("weights", of.weights().toString());
        put(kept, "cap", of.cap());
        kept.put("held", of.held());
        kept.put("rest", of.rest().toString());
        kept.put("freeWeights", of.freeWeights().toString());
        put(kept, "asked", of.asked());
        kept.put("leftOver", of.leftOver());
        return JSON.writeValueAsString(kept);
    }

    static @Nullable String of(@Nullable PersonBasis of) {
        if (of == null) {
            return null;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("fte", of.fte().toPlainString());
        if (of.days() != null) {
            kept.put("days", new int[] {of.days().worked(), of.days().norm()});
        }
        put(kept, "pay", of.basePay());
        kept.put("percent", of.percent().toString());
        kept.put("factors", of.factors().toString());
        put(kept, "beforeCut", of.beforeCut());
        if (of.portion() != null) {
            kept.put("share", of.portion().share().toString());
            kept.put("place", of.portion().place());
            kept.put("kopeck", of.portion().kopeck());
            kept.put("held", of.held());
            kept.put("fixed", of.fixed().kopecks());
        }
        return JSON.writeValueAsString(kept);
    }

    private static void put(Map<String, Object> kept, String key, @Nullable Money money) {
        if (money != null) {
            kept.put(key, money.kopecks());
        }
    }

    /** What was kept of a list, read again; null where nothing was. */
    public static @Nullable FundBasis fund(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonNode kept = JSON.readTree(json);
        return new FundBasis(
                money(kept.get("withoutContributions")),
                money(kept.get("withoutCoefficient")),
                money(kept.get("reserve")),
                money(kept.get("fixed")),
                kept.get("persons").intValue(),
                Fraction.parse(kept.get("weights").asString()),
                kept.has("cap") ? money(kept.get("cap")) : null,
                kept.get("held").intValue(),
                Fraction.parse(kept.get("rest").asString()),
                Fraction.parse(kept.get("freeWeights").asString()),
                kept.has("asked") ? money(kept.get("asked")) : null,
                kept.get("leftOver").longValue());
    }

    /** What was kept of a person, read again; null where nothing was. */
    public static @Nullable PersonBasis person(@Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonNode kept = JSON.readTree(json);
        return new PersonBasis(
                new BigDecimal(kept.get("fte").asString()),
                kept.has("days")
                        ? new DaysWorked(
                                kept.get("days").get(1).intValue(),
                                kept.get("days").get(0).intValue())
                        : null,
                kept.has("pay") ? money(kept.get("pay")) : null,
                Fraction.parse(kept.get("percent").asString()),
                Fraction.parse(kept.get("factors").asString()),
                kept.has("beforeCut") ? money(kept.get("beforeCut")) : null,
                kept.has("share") ? portion(kept) : null,
                kept.has("held") && kept.get("held").booleanValue(),
                kept.has("fixed") ? money(kept.get("fixed")) : Money.ZERO);
    }

    private static Portion portion(JsonNode kept) {
        Fraction share = Fraction.parse(kept.get("share").asString());
        return new Portion(
                share,
                Money.floor(share),
                kept.get("place").intValue(),
                kept.get("kopeck").booleanValue());
    }

    private static Money money(JsonNode kopecks) {
        return new Money(kopecks.longValue());
    }
}
