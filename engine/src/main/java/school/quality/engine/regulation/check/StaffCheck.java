package school.quality.engine.regulation.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;

/** A regulation beside the staff, the funds and the pay that are loaded. */
final class StaffCheck {

    private final Regulation regulation;
    private final LoadedSchool loaded;
    private final Findings findings;

    StaffCheck(Regulation regulation, LoadedSchool loaded, Findings findings) {
        this.regulation = regulation;
        this.loaded = loaded;
        this.findings = findings;
    }

    void look() {
        if (loaded.positions().isEmpty()) {
            return;
        }
        regulation.groups().forEach(this::group);
        Set<String> rated = new TreeSet<>();
        regulation.groups().forEach(group -> rated.addAll(categories(group)));
        regulation.allowance().stream()
                .filter(policy -> !rated.contains(policy.category()))
                .forEach(policy -> findings.add(
                        Flaw.POLICY_WITHOUT_GROUP, Place.allowance(policy.category()), "category", policy.category()));
        regulation.allowance().stream()
                .map(AllowancePolicy::category)
                .filter(loaded.overThirty()::containsKey)
                .forEach(category -> findings.add(
                        Flaw.SHARE_OVER_30,
                        Place.allowance(category),
                        "category",
                        loaded.overThirty().get(category)));
    }

    private void group(Group group) {
        Place place = Place.group(group.code());
        group.positions().stream()
                .filter(position -> !position.equals(Group.CLASS_TEACHER))
                .filter(position -> !loaded.positions().containsKey(position))
                .forEach(position -> findings.add(
                        Flaw.UNKNOWN_POSITION,
                        place,
                        "positions",
                        position,
                        String.join(", ", loaded.positions().keySet())));
        List<String> paid =
                regulation.allowance().stream().map(AllowancePolicy::category).toList();
        categories(group).stream()
                .filter(category -> !paid.contains(category))
                .forEach(category -> findings.add(Flaw.NO_POLICY, place, "positions", category));
    }

    private Set<String> categories(Group group) {
        Set<String> categories = new TreeSet<>();
        for (String position : group.positions()) {
            categories.addAll(
                    position.equals(Group.CLASS_TEACHER)
                            ? loaded.leaders()
                            : loaded.positions().getOrDefault(position, Set.of()));
        }
        return categories;
    }
}
