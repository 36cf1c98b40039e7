package school.quality.jobs.store;

import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;

/**
 * A row of an allowance list with what the accountant needs to know of the person.
 *
 * @param snils may be empty
 * @param name last name, first name, patronymic
 * @param corrects the paid period whose correction this is: a difference, also below 0; null for an allowance
 * @param order by which the list is paid; null until there is one
 */
public record PaidPerson(
        AllowanceList list,
        Allowance allowance,
        @Nullable String snils,
        String name,
        String position,
        @Nullable String corrects,
        @Nullable PayOrder order) {

    /** An allowance of the list that has no order yet. */
    public PaidPerson(AllowanceList list, Allowance allowance, @Nullable String snils, String name, String position) {
        this(list, allowance, snils, name, position, null, null);
    }

    /** Whether the payroll list has a row of it: a sum above 0, or a correction of any. */
    public boolean isPaid() {
        Money amount = allowance.amount();
        return amount != null && (amount.isPositive() || corrects != null);
    }
}
