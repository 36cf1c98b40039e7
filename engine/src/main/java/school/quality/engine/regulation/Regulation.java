package school.quality.engine.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of a school's regulation on incentive payments. A published version never changes: a change is a new
 * version with a later first day.
 *
 * @param localAct the order that put it into force, for example {@code Приказ 112 от 29.08.2025}
 * @param validTo the last day; null while no end is set
 * @param groups kinds of staff, each with its own sheet
 * @param allowance how points become money, one policy a category of staff
 */
public record Regulation(
        String code,
        int version,
        String title,
        @Nullable String localAct,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Group> groups,
        List<AllowancePolicy> allowance) {

    public Regulation {
        groups = List.copyOf(groups);
        allowance = List.copyOf(allowance);
    }

    /** Every source that a criterion, a precondition or a bonus asks. */
    public Stream<Source> sources() {
        return groups.stream().flatMap(Group::criteria).flatMap(Criterion::sources);
    }

    /** Whether this version is the one for a period that begins on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
