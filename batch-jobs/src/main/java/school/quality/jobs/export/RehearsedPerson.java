package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.engine.rehearsal.CriterionChange;
import school.quality.engine.rehearsal.PayChange;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.SheetChange;
import school.quality.jobs.sheet.Cell;

/** The money of one person in a rehearsal, and how changes are written in a cell. */
record RehearsedPerson(Optional<PayChange> pay) {

    static RehearsedPerson of(Rehearsal rehearsal, String staffId) {
        return new RehearsedPerson(rehearsal.pay().stream()
                .filter(pay -> pay.staffId().equals(staffId))
                .findFirst());
    }

    Cell before() {
        return cell(pay.map(PayChange::before).orElse(null));
    }

    Cell after() {
        return cell(pay.map(PayChange::after).orElse(null));
    }

    Cell difference() {
        return cell(pay.map(PayChange::difference).orElse(null));
    }

    boolean isThroughTheFund() {
        return pay.filter(PayChange::isThroughTheFund).isPresent();
    }

    /** For example {@code 1.1: 10 → 15; 2.3: 4 → 0}. */
    static String criteria(SheetChange sheet) {
        return sheet.criteria().stream().map(RehearsedPerson::criterion).collect(Collectors.joining("; "));
    }

    static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String criterion(CriterionChange change) {
        return change.criterion() + ": " + points(change.before()) + " → " + points(change.after());
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : points.stripTrailingZeros().toPlainString();
    }

    private static Cell cell(@Nullable Money money) {
        return money == null ? Cell.empty() : Cell.kopecks(money.kopecks());
    }
}
