package school.quality.jobs.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Regulation;

/**
 * What changed from one version of a regulation to another, field by field. Groups, sections and criteria are told by their
 * codes, policies by their category, other lists row by row; numbers that are written otherwise but equal do not differ.
 */
public final class RegulationDiff {

    private static final List<String> CODED = List.of("groups", "sections", "criteria", "allowance");

    private final List<Difference> found = new ArrayList<>();

    private RegulationDiff() {}

    /** In the order of the newer version; what was taken out stands after what is there. */
    public static List<Difference> between(Regulation before, Regulation after) {
        RegulationDiff diff = new RegulationDiff();
        diff.compare(At.HEAD, RegulationForm.write(before), RegulationForm.write(after));
        return List.copyOf(diff.found);
    }

    /** Where we are in the document. */
    private record At(String group, String section, String criterion, List<String> field) {

        static final At HEAD = new At("", "", "", List.of());

        At in(String list, String code) {
            return switch (list) {
                case "groups" -> new At(code, "", "", List.of());
                case "sections" -> new At(group, code, "", List.of());
                default -> new At(group, section, code, List.of());
            };
        }

        At at(String name) {
            List<String> deeper = new ArrayList<>(field);
            deeper.add(name);
            return new At(group, section, criterion, deeper);
        }
    }

    private void compare(At at, @Nullable Object before, @Nullable Object after) {
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            names(old, now).forEach(name -> field(at, name, old.get(name), now.get(name)));
        } else if (before instanceof List<?> old && after instanceof List<?> now && !isPlain(old) && !isPlain(now)) {
            for (int row = 0; row < Math.max(old.size(), now.size()); row++) {
                compare(at.at(Integer.toString(row + 1)), row(old, row), row(now, row));
            }
        } else if (!shown(before).equals(shown(after))) {
            found.add(new Difference(
                    at.group, at.section, at.criterion, at.field, shownOrNull(before), shownOrNull(after)));
        }
    }

    private void field(At at, String name, @Nullable Object before, @Nullable Object after) {
        boolean coded = CODED.contains(name)
                && (before == null || !isPlain((List<?>) before) || after == null)
                && at.field.isEmpty();
        if (coded) {
            parts(at, name, byCode(before), byCode(after));
        } else {
            compare(at.at(name), before, after);
        }
    }

    private void parts(At at, String list, Map<String, Object> before, Map<String, Object> after) {
        names(after, before).forEach(code -> part(at.in(list, code), before.get(code), after.get(code)));
    }

    private void part(At at, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            found.add(new Difference(at.group, at.section, at.criterion, List.of(), title(before), title(after)));
        } else {
            compare(at, before, after);
        }
    }

    private static Set<String> names(Map<?, ?> first, Map<?, ?> second) {
        Set<String> names = new LinkedHashSet<>();
        first.keySet().forEach(name -> names.add((String) name));
        second.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    private static Map<String, Object> byCode(@Nullable Object list) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        if (list instanceof List<?> parts) {
            parts.forEach(part -> byCode.put(code((Map<?, ?>) part), part));
        }
        return byCode;
    }

    private static String code(Map<?, ?> part) {
        return String.valueOf(part.containsKey("code") ? part.get("code") : part.get("category"));
    }

    private static @Nullable String title(@Nullable Object part) {
        return part instanceof Map<?, ?> fields
                ? String.valueOf(fields.containsKey("title") ? fields.get("title") : fields.get("category"))
                : null;
    }

    private static @Nullable Object row(List<?> rows, int row) {
        return row < rows.size() ? rows.get(row) : null;
    }

    /** A list of texts or numbers is read as one value. */
    private static boolean isPlain(List<?> list) {
        return list.stream().noneMatch(Map.class::isInstance);
    }

    private static @Nullable String shownOrNull(@Nullable Object value) {
        String shown = shown(value);
        return shown.isEmpty() ? null : shown;
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RegulationDiff::shown).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .filter(field -> !shown(field.getValue()).isEmpty())
                    .map(field -> field.getKey() + " " + shown(field.getValue()))
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return Objects.toString(value, "");
    }
}
