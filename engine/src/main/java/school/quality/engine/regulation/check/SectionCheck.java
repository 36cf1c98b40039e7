package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Section;

/** A group's sheet: its codes, which criteria take the points of which, and the maxima of its parts. */
final class SectionCheck {

    private final Group group;
    private final Findings findings;

    SectionCheck(Group group, Findings findings) {
        this.group = group;
        this.findings = findings;
    }

    /** Codes of the group, each once. */
    void codes() {
        Set<String> sections = new HashSet<>();
        Set<String> criteria = new HashSet<>();
        for (Section section : group.sections()) {
            if (!sections.add(section.code())) {
                findings.add(Flaw.CODE_TWICE, Place.section(group.code(), section.code()), "code", section.code());
            }
            section.criteria().stream()
                    .map(Criterion::code)
                    .filter(code -> !criteria.add(code))
                    .forEach(code -> findings.add(Flaw.CODE_TWICE, Place.criterion(group.code(), code), "code", code));
        }
    }

    void look(Section section) {
        Place place = Place.section(group.code(), section.code());
        if (section.criteria().isEmpty()) {
            findings.add(Flaw.NO_POSITIONS, place, "criteria");
        }
        Map<String, Criterion> byCode = section.criteria().stream()
                .collect(Collectors.toMap(Criterion::code, Function.identity(), (first, again) -> first));
        section.criteria().forEach(criterion -> others(criterion, section, byCode));
        below(section.max(), section.criteria().stream().map(Criterion::max).toList(), place, "max");
        if (Forbidden.namesVpr(section.title())) {
            findings.add(Flaw.VPR_NAMED, place, "title", section.title());
        }
    }

    /** The maximum of the sheet beside those of its sections. */
    void sheet() {
        below(
                group.sheetMax(),
                group.sections().stream().map(Section::max).toList(),
                Place.group(group.code()),
                "sheetMax");
    }

    private void below(@Nullable BigDecimal whole, List<@Nullable BigDecimal> parts, Place place, String path) {
        Optional<BigDecimal> highest = parts.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(BigDecimal::compareTo);
        if (whole != null && highest.isPresent() && highest.get().compareTo(whole) > 0) {
            findings.add(Flaw.TOTAL_BELOW_PART, place, path, Stretch.plain(whole), Stretch.plain(highest.get()));
        }
    }

    private void others(Criterion criterion, Section section, Map<String, Criterion> byCode) {
        Place place = Place.criterion(group.code(), criterion.code());
        List<String> named = named(criterion);
        named.stream()
                .filter(code -> !byCode.containsKey(code))
                .forEach(code -> findings.add(Flaw.UNKNOWN_CRITERION, place, "method.criteria", code, section.code()));
        if (named.isEmpty() && isOverOthers(criterion)) {
            findings.add(Flaw.NO_ROWS, place, "method", criterion.method().type());
        }
        if (reaches(criterion, criterion.code(), byCode, new HashSet<>())) {
            findings.add(Flaw.CRITERIA_IN_A_RING, place, "method.criteria", criterion.code());
        }
    }

    private static boolean reaches(Criterion from, String sought, Map<String, Criterion> byCode, Set<String> seen) {
        return named(from).stream()
                .anyMatch(code -> code.equals(sought)
                        || byCode.containsKey(code)
                                && seen.add(code)
                                && reaches(byCode.get(code), sought, byCode, seen));
    }

    private static boolean isOverOthers(Criterion criterion) {
        return criterion.method() instanceof Method.BestOf || criterion.method() instanceof Method.SumOf;
    }

    private static List<String> named(Criterion criterion) {
        if (criterion.method() instanceof Method.BestOf best) {
            return best.criteria();
        }
        return criterion.method() instanceof Method.SumOf sum ? sum.criteria() : List.of();
    }
}
