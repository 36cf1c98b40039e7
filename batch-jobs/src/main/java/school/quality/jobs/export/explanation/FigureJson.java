package school.quality.jobs.export.explanation;

import static school.quality.jobs.export.explanation.JsonValue.list;
import static school.quality.jobs.export.explanation.JsonValue.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import school.quality.engine.explanation.FigureExplained;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Norm;
import school.quality.engine.indicator.Parts;
import school.quality.rules.Programme;

/** A figure of an indicator with the rows behind it, as a value of JSON. */
final class FigureJson {

    private final Programme programme;

    FigureJson(Programme programme) {
        this.programme = programme;
    }

    Map<String, Object> figure(FigureExplained of) {
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
        json.put("rows", list(of.rows(), FigureJson::row));
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

    static Map<String, Object> key(FigureKey of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", of.indicator());
        json.put("measure", of.measure());
        json.put("category", of.category());
        json.put("scope", of.scope().name());
        json.put("scopeId", of.scopeId());
        return json;
    }

    static Map<String, Object> row(RowSeen of) {
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
}
