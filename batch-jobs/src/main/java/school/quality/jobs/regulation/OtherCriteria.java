package school.quality.jobs.regulation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Section;
import school.quality.jobs.regulation.RegulationFault.Code;

/** Looks whether criteria over others name criteria of their own section, and never themselves in the end. */
final class OtherCriteria {

    private final Map<String, List<String>> over = new LinkedHashMap<>();

    OtherCriteria(Section section) {
        section.criteria().forEach(criterion -> over.put(criterion.code(), others(criterion)));
    }

    private static List<String> others(Criterion criterion) {
        return criterion.method() instanceof Method.OverOthers method ? method.criteria() : List.of();
    }

    void check(Node section) {
        over.forEach((code, others) -> others.stream()
                .filter(other -> !over.containsKey(other))
                .forEach(other -> section.fault(Code.G14, "criteria", other, "others.unknown")));
        over.keySet().stream()
                .filter(code -> reaches(code, code, new HashSet<>()))
                .forEach(code -> section.fault(Code.G14, "criteria", code, "others.circle"));
    }

    private boolean reaches(String from, String sought, Set<String> seen) {
        return over.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(sought) || (seen.add(next) && reaches(next, sought, seen)));
    }
}
