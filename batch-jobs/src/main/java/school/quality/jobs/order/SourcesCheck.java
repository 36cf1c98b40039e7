package school.quality.jobs.order;

import java.util.ArrayList;
import java.util.List;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.check.Forbidden;

/** No point may rest on the all-Russian check works (VPR), on pupils' personal outcomes or on anybody's health. */
final class SourcesCheck {

    private SourcesCheck() {}

    static List<OrderFinding> of(Regulation regulation) {
        List<OrderFinding> found = new ArrayList<>();
        regulation.groups().forEach(group -> group.criteria().forEach(criterion -> look(regulation, criterion, found)));
        return found;
    }

    private static void look(Regulation regulation, Criterion criterion, List<OrderFinding> found) {
        Forbidden.takenBy(criterion)
                .ifPresent(taken -> found.add(finding(OrderFlaw.FORBIDDEN_SOURCE, regulation, criterion, taken)));
        Forbidden.vprNamedIn(criterion)
                .ifPresent(text -> found.add(finding(OrderFlaw.NAMES_FORBIDDEN_SOURCE, regulation, criterion, text)));
    }

    private static OrderFinding finding(OrderFlaw flaw, Regulation regulation, Criterion criterion, String what) {
        return OrderFinding.of(flaw, regulation.code(), "", criterion.code(), what);
    }
}
