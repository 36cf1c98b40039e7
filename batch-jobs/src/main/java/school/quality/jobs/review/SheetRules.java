package school.quality.jobs.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/** Finds what a sheet and its lines are by: the group of positions, the criteria. */
public final class SheetRules {

    private final Function<RatedSheet, Regulation> regulations;
    private final Map<List<Object>, Known> known = new HashMap<>();

    /** A version of a regulation: its groups, and its criteria by group and code. */
    private record Known(Map<String, Group> groups, Map<String, Criterion> criteria) {}

    /** @param regulations the version that a sheet is by; asked once for each version */
    public SheetRules(Function<RatedSheet, Regulation> regulations) {
        this.regulations = regulations;
    }

    /** The group that a sheet is of. */
    public Group group(RatedSheet sheet) {
        return found(known(sheet).groups().get(sheet.group()), sheet.group());
    }

    Criterion criterion(RatedSheet sheet, RatedCriterion line) {
        return found(known(sheet).criteria().get(key(sheet.group(), line.code())), line.code());
    }

    private Known known(RatedSheet sheet) {
        List<Object> version = List.of(sheet.school(), sheet.regulation(), sheet.version());
        return known.computeIfAbsent(version, key -> known(regulations.apply(sheet)));
    }

    private static <T> T found(@Nullable T one, String code) {
        if (one == null) {
            throw new IllegalStateException("A sheet by what is not in its regulation: " + code);
        }
        return one;
    }

    private static Known known(Regulation regulation) {
        return new Known(
                regulation.groups().stream().collect(Collectors.toMap(Group::code, Function.identity())),
                regulation.groups().stream()
                        .flatMap(group -> group.criteria().map(one -> Map.entry(key(group.code(), one.code()), one)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String key(String group, String criterion) {
        return group + "\u001f" + criterion;
    }
}
