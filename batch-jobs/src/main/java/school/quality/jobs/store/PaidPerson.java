package school.quality.jobs.store;

import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;

/**
 * A row of an allowance list with what the accountant needs to know of the person.
 *
 * @param snils may be empty
 * @param name last name, first name, patronymic
 * @param corrects the paid period whose correction this is: a difference, also below 0; null for an allowance
 */
public record PaidPerson(
        AllowanceList list,
        Allowance allowance,
        @Nullable String snils,
        String name,
        String position,
        @Nullable String corrects) {

    /** An allowance of the list. */
    public PaidPerson(AllowanceList list, Allowance allowance, @Nullable String snils, String name, String position) {
        this(list, allowance, snils, name, position, null);
    }
}
