package school.quality.jobs.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.regulation.Regulation;

/** The checks before an order: everything that stops it, and everything a person has to confirm. */
public final class OrderCheck {

    private OrderCheck() {}

    /** All findings: of the points, of the regulations, of the money, of the whole. */
    public static List<OrderFinding> of(OrderGrounds grounds) {
        List<OrderFinding> found = new ArrayList<>();
        found.addAll(PointsCheck.of(grounds));
        grounds.regulations().values().forEach(regulation -> found.addAll(SourcesCheck.of(regulation)));
        grounds.lists().forEach(list -> found.addAll(MoneyCheck.of(list, regulation(grounds, list))));
        found.addAll(claimedTwice(grounds));
        found.addAll(IncentiveShareCheck.of(grounds));
        found.addAll(ofTheWhole(grounds));
        return List.copyOf(found);
    }

    private static Regulation regulation(OrderGrounds grounds, AllowanceList list) {
        Regulation regulation = grounds.regulations().get(list.regulation());
        if (regulation == null) {
            throw new IllegalStateException("A list by a regulation that is not there: " + list.regulation());
        }
        return regulation;
    }

    private static List<OrderFinding> claimedTwice(OrderGrounds grounds) {
        Map<String, List<String>> claims = new TreeMap<>();
        grounds.lists().forEach(list -> claims.computeIfAbsent(list.category(), category -> new ArrayList<>())
                .add(list.regulation()));
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().size() > 1)
                .map(claim -> OrderFinding.of(
                        OrderFlaw.FUND_CLAIMED_TWICE, "", claim.getKey(), String.join(", ", claim.getValue())))
                .toList();
    }

    private static List<OrderFinding> ofTheWhole(OrderGrounds grounds) {
        List<OrderFinding> found = new ArrayList<>();
        if (grounds.olderThanTheData()) {
            found.add(OrderFinding.of(OrderFlaw.OLDER_THAN_THE_DATA, "", ""));
        }
        boolean paid = grounds.lists().stream()
                .flatMap(list -> list.rows().stream())
                .anyMatch(row -> row.amount() == null || row.amount().isPositive());
        if (!paid) {
            found.add(OrderFinding.of(OrderFlaw.NOTHING_TO_PAY, "", ""));
        }
        return found;
    }
}
