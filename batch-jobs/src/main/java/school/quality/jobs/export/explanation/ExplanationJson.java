package school.quality.jobs.export.explanation;

import static school.quality.jobs.export.explanation.JsonValue.list;
import static school.quality.jobs.export.explanation.JsonValue.plain;
import static school.quality.jobs.export.explanation.JsonValue.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.IndicatorExplanation;
import school.quality.engine.explanation.RunSeen;
import school.quality.engine.explanation.SheetExplained;
import school.quality.engine.explanation.SheetExplained.SectionExplained;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.rules.Programme;

/**
 * Explanations for other programs. Whatever a sum was made from stands in it: exact numbers as text (a fraction as {@code
 * 17/92}), money in roubles, shares of a sum in kopecks, criteria and policies in the exchange form of regulations.
 */
final class ExplanationJson {

    private final FigureJson figures;
    private final LineJson lines;

    /** @param sentences for remarks */
    ExplanationJson(Programme programme, Function<Remark, String> sentences) {
        this.figures = new FigureJson(programme);
        this.lines = new LineJson(figures, sentences);
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
        json.put("sums", list(of.sums(), SumJson::of));
        json.put("sheets", list(of.sheets(), this::sheet));
        return json;
    }

    /** The figures of an indicator with what is behind them. */
    Map<String, Object> of(IndicatorExplanation of) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("run", run(of.run()));
        json.put("indicator", of.indicator().code());
        json.put("title", of.indicator().titleRu());
        json.put("figures", list(of.figures(), figures::figure));
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
        json.put("lines", list(of.lines(), line -> lines.line(line, criteria)));
        return json;
    }

    static void regulation(Map<String, Object> json, Regulation of) {
        json.put("regulation", of.code());
        json.put("version", of.version());
        json.put("title", of.title());
        json.put("localAct", of.localAct());
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
    static List<Map<String, Object>> objects(@Nullable Object form) {
        return (List<Map<String, Object>>) Objects.requireNonNull(form);
    }
}
