package school.quality.jobs.export.explanation;

import static school.quality.jobs.export.explanation.JsonValue.list;
import static school.quality.jobs.export.explanation.JsonValue.plain;
import static school.quality.jobs.export.explanation.JsonValue.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.ManualPart;
import school.quality.engine.rating.Compared;
import school.quality.engine.rating.NextRow;
import school.quality.engine.rating.Remark;
import school.quality.engine.rating.Workings;

/** A line of an assessment sheet with the workings of its points, as a value of JSON. */
final class LineJson {

    private final FigureJson figures;
    private final Function<Remark, String> sentences;

    /** @param sentences for remarks */
    LineJson(FigureJson figures, Function<Remark, String> sentences) {
        this.figures = figures;
        this.sentences = sentences;
    }

    /** @param criteria in the exchange form, by code */
    Map<String, Object> line(LineExplained of, Map<String, Object> criteria) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("criterion", criteria.get(of.criterion().code()));
        json.put("status", of.status().name());
        json.put("value", plain(of.value()));
        json.put("code", of.code());
        json.put("computed", plain(of.computed()));
        json.put("points", plain(of.points()));
        json.put("row", of.row());
        json.put("numbers", list(of.numbers(), LineJson::number));
        json.put("reasons", list(of.remarks(), this::remark));
        json.put("workings", of.workings() == null ? null : workings(of.workings()));
        json.put("manual", of.manual().equals(ManualPart.NONE) ? null : manual(of.manual()));
        json.put("figures", list(of.figures(), figures::figure));
        json.put("rows", list(of.rows(), FigureJson::row));
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
        json.put("units", list(of.units(), LineJson::unit));
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
        json.put("figures", list(of.figures(), FigureJson::key));
        return json;
    }

    private static Map<String, Object> manual(ManualPart of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", of.value());
        json.put("claimed", plain(of.claimed()));
        json.put("decided", plain(of.decided()));
        json.put("reason", of.reason());
        json.put("source", of.source() == null ? null : FigureJson.row(of.source()));
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
}
