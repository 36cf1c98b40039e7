package school.quality.jobs.store.sheets;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of the commission of a period.
 *
 * @param members of the commission when it was opened: staff numbers, or names of people who are not of the staff
 * @param present of them
 */
public record Meeting(
        long number,
        String period,
        LocalDate on,
        List<String> members,
        List<String> present,
        String chair,
        String secretary) {

    public Meeting {
        members = List.copyOf(members);
        present = List.copyOf(present);
    }
}
