package school.quality.jobs.store;

import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;

/**
 * A row of an allowance list with what the accountant needs to know of the person.
 *
 * @param snils may be empty
 * @param name last name, first name, patronymic
 */
public record PaidPerson(
        AllowanceList list, Allowance allowance, @Nullable String snils, String name, String position) {}
