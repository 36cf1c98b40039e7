package school.quality.web.regulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.quality.jobs.regulation.book.Part;
import school.quality.jobs.regulation.book.RegulationTables.Rows;

/** What a part begins with, so that few fields are left to fill. */
final class FreshPart {

    private static final Map<String, String> CRITERION = Map.of(
            "source.type", "INDICATOR",
            "source.scope", "TEACHER",
            "per", "POOLED",
            "method.type", "BAND");
    private static final Map<String, String> POLICY = Map.of(
            "mode", "FUND_SHARE",
            "weight", "POINTS",
            "pointValue", "EXACT",
            "kind", "ONE_OFF");

    private FreshPart() {}

    static Rows rows(Part.Kind kind, String section) {
        Map<String, String> row = new LinkedHashMap<>(
                kind == Part.Kind.CRITERION ? CRITERION : kind == Part.Kind.POLICY ? POLICY : Map.of());
        if (kind == Part.Kind.CRITERION) {
            row.put("section", section);
        }
        return filled(kind, new Rows(Map.of(kind.own(), List.of(row))));
    }

    /** The own row is there, be it empty. */
    static Rows filled(Part.Kind kind, Rows typed) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>(typed.lists());
        if (typed.of(kind.own()).isEmpty()) {
            lists.put(kind.own(), List.of(Map.of()));
        }
        return new Rows(lists);
    }
}
