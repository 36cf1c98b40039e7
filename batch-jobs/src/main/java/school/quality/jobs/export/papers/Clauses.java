package school.quality.jobs.export.papers;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.regulation.Criterion;

/** The ground of an order: clauses of the local act by which those who are paid have points, as the act has them. */
record Clauses(PaperFacts facts) {

    String text() {
        Set<String> paid = facts.lists().stream()
                .flatMap(list -> list.rows().stream())
                .filter(PaidRows::isPaid)
                .map(Allowance::staffId)
                .collect(Collectors.toSet());
        Set<String> used = facts.lines().stream()
                .filter(line -> paid.contains(line.staffId()) && line.points().signum() != 0)
                .map(line -> line.clause())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return facts.regulation().groups().stream()
                .flatMap(group -> group.criteria())
                .map(Criterion::clause)
                .filter(Objects::nonNull)
                .filter(used::contains)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
