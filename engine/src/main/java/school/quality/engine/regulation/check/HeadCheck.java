package school.quality.engine.regulation.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;

/** When a regulation holds, and beside which others. */
final class HeadCheck {

    private final Regulation regulation;
    private final Known known;

    private HeadCheck(Regulation regulation, Known known) {
        this.regulation = regulation;
        this.known = known;
    }

    static List<Finding> of(Regulation regulation, Known known) {
        HeadCheck check = new HeadCheck(regulation, known);
        return Stream.concat(check.firstDay(), regulation.groups().stream().flatMap(check::positions))
                .toList();
    }

    private Stream<Finding> firstDay() {
        LocalDate first = regulation.validFrom();
        return known.today() == null || !first.isBefore(known.today())
                ? Stream.empty()
                : Stream.of(new Finding(Flaw.FIRST_DAY_PASSED, Place.head(), "validFrom", List.of(first.toString())));
    }

    private Stream<Finding> positions(Group group) {
        return group.positions().stream().flatMap(position -> rival(position).stream()
                .map(other -> new Finding(
                        Flaw.POSITION_TWICE,
                        Place.group(group.code()),
                        "positions",
                        List.of(position, other.code(), Integer.toString(other.version())))));
    }

    private Optional<Regulation> rival(String position) {
        return known.published().stream()
                .filter(other -> !other.code().equals(regulation.code()))
                .filter(other -> positionsOf(other).contains(position))
                .filter(other -> earlier(end(regulation), known.published(), regulation.validFrom(), other))
                .findFirst();
    }

    /** Whether the other one still holds on a day of this one: it ends where its next version begins. */
    private static boolean earlier(
            @Nullable LocalDate end, List<Regulation> published, LocalDate first, Regulation other) {
        LocalDate last = end(other);
        Optional<LocalDate> next = published.stream()
                .filter(one -> one.code().equals(other.code()))
                .map(Regulation::validFrom)
                .filter(day -> day.isAfter(other.validFrom()))
                .min(Comparator.naturalOrder());
        boolean begins = end == null || !other.validFrom().isAfter(end);
        boolean notOver = last == null || !last.isBefore(first);
        return begins && notOver && next.map(day -> day.isAfter(first)).orElse(true);
    }

    private static @Nullable LocalDate end(Regulation regulation) {
        return regulation.validTo();
    }

    private static Set<String> positionsOf(Regulation regulation) {
        Set<String> positions = new HashSet<>();
        regulation.groups().forEach(group -> positions.addAll(group.positions()));
        return positions;
    }
}
