package school.quality.jobs.store.journal;

import java.util.List;
import java.util.Optional;

/**
 * Something that was written into files for people: an export or papers.
 *
 * @param what its name on the command line, such as {@code payroll}
 * @param period empty where it is about none
 * @param schools their codes; an empty one for what is of no school that is there
 * @param form of the file, such as {@code XLSX}
 * @param names whether people are named in it
 * @param by who asked for it, as far as known
 */
public record HandedOut(
        String what, Optional<String> period, List<String> schools, String form, boolean names, Optional<String> by) {

    public HandedOut {
        schools = List.copyOf(schools);
    }
}
