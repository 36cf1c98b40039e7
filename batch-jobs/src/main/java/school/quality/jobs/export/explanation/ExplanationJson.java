package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.FundBasis;
import school.quality.engine.allowance.PersonBasis;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.FigureExplained;
import school.quality.engine.explanation.IndicatorExplanation;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.ManualPart;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.explanation.RunSeen;
import school.quality.engine.explanation.SheetExplained;
import school.quality.engine.explanation.SheetExplained.SectionExplained;
import school.quality.engine.explanation.SumExplained;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Norm;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Money;
import school.quality.engine.rating.Compared;
import school.quality.engine.rating.NextRow;
import school.quality.engine.rating.Remark;
import school.quality.engine.rating.Workings;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.rules.Programme;

/**
 * Explanations for other programs. Whatever a sum was made from stands in it: exact numbers as text (a fraction as {@code
 * 17/92}), money in roubles, shares of a sum in kopecks, criteria and policies in the exchange form of regulations.
 */
final class ExplanationJson {

    private final Programme programme;
    private final Function<Remark, String> sentences;

    /** @param sentences for remarks */
    ExplanationJson(Programme programme, Function<Remark, String> sentences) {
        this.programme = programme;
        this.sentences = sentences;
    }

    List<Object> of(List<Explanation> all) {
        return list(all, this::explanation);
    }

    private Map<String, Object> explanation(Explanation of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("run", run(of.run()));
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("staffId", of.person().staffId());
        person.put("name", of.person().name());
        person.put("position", of.person().position());
        person.put("category", of.person().category());
        json.put("person", person);
        json.put("noSheet", of.noSheet() == null ? null : of.noSheet().name());
        json.put("sums", list(of.sums(), this::sum));
        json.put("sheets", list(of.sheets(), this::sheet));
        return json;
    }

    private static Map<String, Object> run(RunSeen of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", of.number());
        json.put("school", of.school());
        json.put("period", of.period());
        json.put("startsOn", of.startsOn().toString());
        json.put("endsOn", of.endsOn().toString());
        json.put("finishedAt", of.finishedAt().toString());
        json.put("loadedUntil", text(of.loadedUntil()));
        json.put("ruleBook", of.ruleBook());
        json.put("lockedVersion", of.lockedVersion());
        return json;
    }

    private Map<String, Object> sum(SumExplained of) {
        Map<String, Object> json = new LinkedHashMap<>();
        regulation(json, of.regulation());
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

    private Map<String, Object> sheet(SheetExplained of) {
        Map<String, Object> json = new LinkedHashMap<>();
        regulation(json, of.regulation());
        json.put("group", of.group().code());
        json.put("groupTitle", of.group().title());
        json.put("max", plain(of.group().sheetMax()));
        json.put("points", plain(of.points()));
        json.put("place", of.place());
        json.put("sheets", of.sheets());
        json.put("reachable", plain(of.reachable()));
        Map<String, Object> criteria = criteria(of);
        json.put("sections", list(of.sections(), section -> section(section, criteria)));
        return json;
    }

    private Map<String, Object> section(SectionExplained of, Map<String, Object> criteria) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", of.section().code());
        json.put("title", of.section().title());
        json.put("max", plain(of.section().max()));
        json.put("sum", plain(of.sum()));
        json.put("points", plain(of.points()));
        json.put("lines", list(of.lines(), line -> line(line, criteria)));
        return json;
    }

    private Map<String, Object> line(LineExplained of, Map<String, Object> criteria) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("criterion", criteria.get(of.criterion().code()));
        json.put("status", of.status().name());
        json.put("value", plain(of.value()));
        json.put("code", of.code());
        json.put("computed", plain(of.computed()));
        json.put("points", plain(of.points()));
        json.put("row", of.row());
        json.put("numbers", list(of.numbers(), ExplanationJson::number));
        json.put("reasons", list(of.remarks(), this::remark));
        json.put("workings", of.workings() == null ? null : workings(of.workings()));
        json.put("manual", of.manual().equals(ManualPart.NONE) ? null : manual(of.manual()));
        json.put("figures", list(of.figures(), this::figure));
        json.put("rows", list(of.rows(), ExplanationJson::row));
        return json;
    }

    private static Map<String, Object> number(LineExplained.NumberSeen of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", of.unit());
        json.put("exact", text(of.exact()));
        json.put("numerator", of.parts() == null ? null : plain(of.parts().numerator()));
        json.put("denominator", of.parts() == null ? null : plain(of.parts().denominator()));
        return json;
    }

    private Map<String, Object> remark(Remark of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", of.reason().name());
        json.put("detail", of.detail());
        json.put("sentence", sentences.apply(of));
        return json;
    }

    private static Map<String, Object> workings(Workings of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("units", list(of.units(), ExplanationJson::unit));
        json.put("items", list(of.items(), one -> {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("row", one.key());
            item.put("rowOfMethod", one.row() < 0 ? null : one.row());
            item.put("points", text(one.points()));
            item.put("counted", one.counted());
            return item;
        }));
        json.put("others", list(of.others(), one -> {
            Map<String, Object> other = new LinkedHashMap<>();
            other.put("criterion", one.code());
            other.put("points", text(one.points()));
            return other;
        }));
        json.put("precondition", of.precondition() == null ? null : checked(of.precondition()));
        json.put("bonus", of.bonus() == null ? null : checked(of.bonus()));
        json.put("declared", text(of.declared()));
        json.put("mean", text(of.mean()));
        json.put("added", text(of.added()));
        json.put("beforeMaximum", text(of.computed()));
        return json;
    }

    private static Map<String, Object> unit(Workings.Unit of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", of.name());
        json.put("seen", text(of.seen()));
        json.put("comparedWith", of.compared() == null ? null : compared(of.compared()));
        Map<String, Object> names = new LinkedHashMap<>();
        of.names().forEach((name, number) -> names.put(name, text(number.seen())));
        json.put("names", names);
        json.put("points", text(of.points()));
        json.put("coefficient", text(of.coefficient()));
        json.put("row", of.row());
        json.put("counted", of.counted());
        json.put("next", of.next() == null ? null : next(of.next()));
        return json;
    }

    private static Map<String, Object> compared(Compared of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("with", of.with());
        json.put("value", text(of.value()));
        json.put("staysFull", of.staysFull());
        return json;
    }

    private static Map<String, Object> next(NextRow of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rowOfMethod", of.row());
        json.put("at", plain(of.at()));
        json.put("mustPass", of.passed());
        json.put("distance", text(of.distance()));
        json.put("points", plain(of.points()));
        json.put("moreInNumerator", of.more());
        return json;
    }

    private static Map<String, Object> checked(Workings.Checked of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", of.outcome().name());
        json.put("seen", text(of.seen()));
        json.put("figures", list(of.figures(), ExplanationJson::key));
        return json;
    }

    private static Map<String, Object> manual(ManualPart of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", of.value());
        json.put("claimed", plain(of.claimed()));
        json.put("decided", plain(of.decided()));
        json.put("reason", of.reason());
        json.put("source", of.source() == null ? null : row(of.source()));
        json.put("steps", list(of.steps(), one -> {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("step", one.step());
            step.put("points", plain(one.points()));
            step.put("by", one.by());
            step.put("on", one.on().toString());
            step.put("reason", one.reason());
            return step;
        }));
        return json;
    }

    /** The figures of an indicator with what is behind them. */
    Map<String, Object> of(IndicatorExplanation of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("run", run(of.run()));
        json.put("indicator", of.indicator().code());
        json.put("title", of.indicator().titleRu());
        json.put("figures", list(of.figures(), this::figure));
        return json;
    }

    private Map<String, Object> figure(FigureExplained of) {
        IndicatorValue value = of.figure().value();
        Map<String, Object> json = key(value.key());
        MeasureForm form = programme.form(value.measure());
        json.put("status", value.status().name());
        json.put("reason", value.reason() == null ? null : value.reason().code().name());
        json.put("reasonDetail", value.reason() == null ? null : value.reason().detail());
        Parts parts = value.parts();
        json.put("numerator", parts == null ? null : plain(parts.numerator()));
        json.put("denominator", parts == null ? null : plain(parts.denominator()));
        json.put("value", parts == null || parts.isEmpty() ? null : plain(form.shown(parts)));
        json.put("rule", of.rule());
        Base base = of.figure().base();
        if (base != null) {
            Map<String, Object> before = new LinkedHashMap<>();
            before.put("period", base.period());
            before.put("numerator", plain(base.parts().numerator()));
            before.put("denominator", plain(base.parts().denominator()));
            before.put("value", plain(form.shown(base.parts())));
            before.put("change", parts == null ? null : plain(form.change(parts, base.parts())));
            json.put("base", before);
        }
        json.put("norm", of.figure().norm() == null ? null : of.figure().norm().name());
        json.put("normRow", of.norm() == null ? null : norm(of.norm()));
        FigureExplained.Cases cases = of.cases();
        json.put("counted", cases == null ? null : cases.counted());
        json.put("notCounted", cases == null ? null : cases.inTheWhole());
        json.put("rows", list(of.rows(), ExplanationJson::row));
        json.put("leftOut", list(of.leftOut(), one -> {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("class", one.className());
            out.put("pupil", one.pupil());
            out.put("reason", one.reason());
            return out;
        }));
        return json;
    }

    private static Map<String, Object> norm(Norm of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", of.level());
        json.put("category", of.category());
        json.put("validFrom", of.validFrom().toString());
        json.put("better", of.thresholds().map(one -> one.better().name()).orElse(null));
        json.put("optimal", of.thresholds().map(one -> plain(one.optimal())).orElse(null));
        json.put(
                "acceptable",
                of.thresholds().map(one -> plain(one.acceptable())).orElse(null));
        json.put("source", of.source());
        return json;
    }

    private static Map<String, Object> key(FigureKey of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", of.indicator());
        json.put("measure", of.measure());
        json.put("category", of.category());
        json.put("scope", of.scope().name());
        json.put("scopeId", of.scopeId());
        return json;
    }

    private static Map<String, Object> row(RowSeen of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", of.dataset());
        json.put("number", of.number());
        json.put("part", of.part().name());
        json.put("pupil", of.pupil());
        json.put("cells", of.cells());
        json.put("file", of.file());
        json.put("sheet", of.sheet());
        json.put("row", of.row());
        json.put("loadedAt", of.loadedAt().toString());
        json.put("loadedBy", of.loadedBy());
        return json;
    }

    private static void regulation(Map<String, Object> json, Regulation of) {
        json.put("regulation", of.code());
        json.put("version", of.version());
        json.put("title", of.title());
        json.put("localAct", of.localAct());
    }

    /** The policy in the exchange form. */
    private static @Nullable Object policy(SumExplained of) {
        return objects(RegulationJson.form(of.regulation()).get("allowance")).stream()
                .filter(policy -> of.policy().category().equals(policy.get("category")))
                .findFirst()
                .orElse(null);
    }

    /** The criteria of a group in the exchange form, by code. */
    private static Map<String, Object> criteria(SheetExplained of) {
        Map<String, Object> criteria = new LinkedHashMap<>();
        objects(RegulationJson.form(of.regulation()).get("groups")).stream()
                .filter(group -> of.group().code().equals(group.get("code")))
                .flatMap(group -> objects(group.get("sections")).stream())
                .flatMap(section -> objects(section.get("criteria")).stream())
                .forEach(criterion -> criteria.put(String.valueOf(criterion.get("code")), criterion));
        return criteria;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(@Nullable Object form) {
        return (List<Map<String, Object>>) Objects.requireNonNull(form);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static <T> List<Object> list(List<T> all, Function<T, Object> form) {
        List<Object> list = new ArrayList<>();
        all.forEach(one -> list.add(form.apply(one)));
        return list;
    }
}
