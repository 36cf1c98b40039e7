package school.quality.engine.regulation.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;

/** When a regulation holds, and beside which others. */
final class HeadCheck {

    private final Regulation regulation;
    private final Known known;
    private final Findings findings;

    HeadCheck(Regulation regulation, Known known, Findings findings) {
        this.regulation = regulation;
        this.known = known;
        this.findings = findings;
    }

    void look() {
        LocalDate first = regulation.validFrom();
        if (known.today() != null && first.isBefore(known.today())) {
            findings.add(Flaw.FIRST_DAY_PASSED, Place.head(), "validFrom", first);
        }
        if (regulation.groups().isEmpty()) {
            findings.add(Flaw.NO_POSITIONS, Place.head(), "groups");
        }
        regulation.groups().forEach(this::positions);
    }

    private void positions(Group group) {
        group.positions().forEach(position -> rival(position)
                .ifPresent(other -> findings.add(
                        Flaw.POSITION_TWICE,
                        Place.group(group.code()),
                        "positions",
                        position,
                        other.code(),
                        other.version())));
    }

    private Optional<Regulation> rival(String position) {
        return known.published().stream()
                .filter(other -> !other.code().equals(regulation.code()))
                .filter(other -> other.groups().stream()
                        .anyMatch(group -> group.positions().contains(position)))
                .filter(this::meets)
                .findFirst();
    }

    /** Whether the other one holds on a day of this one: it also ends where its next version begins. */
    private boolean meets(Regulation other) {
        LocalDate first = regulation.validFrom();
        LocalDate last = regulation.validTo();
        boolean begins = last == null || !other.validFrom().isAfter(last);
        boolean notOver = other.validTo() == null || !other.validTo().isBefore(first);
        return begins && notOver && next(other).map(day -> day.isAfter(first)).orElse(true);
    }

    private Optional<LocalDate> next(Regulation other) {
        return known.published().stream()
                .filter(one -> one.code().equals(other.code()))
                .map(Regulation::validFrom)
                .filter(day -> day.isAfter(other.validFrom()))
                .min(Comparator.naturalOrder());
    }
}
