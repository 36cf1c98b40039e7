package school.quality.jobs.store;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A school and its staff as a result for a period saw them.
 *
 * @param name in full; null where no row of the school was loaded
 * @param startsOn first day of the period
 * @param endsOn last day of the period
 * @param people by staff number
 */
public record SchoolStaff(
        String school, @Nullable String name, LocalDate startsOn, LocalDate endsOn, Map<String, Person> people) {

    /**
     * An employee.
     *
     * @param name last name, first name, patronymic
     */
    public record Person(String name, String position) {}

    public SchoolStaff {
        people = Map.copyOf(people);
    }
}
