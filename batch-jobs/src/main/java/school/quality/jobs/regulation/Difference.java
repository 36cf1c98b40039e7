package school.quality.jobs.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two versions of a regulation.
 *
 * @param group code of the group; empty for the head and the allowance
 * @param section code of the section; empty outside of one
 * @param criterion code of the criterion, or category of the allowance; empty outside of one
 * @param field which field, as the document names it, from the outside in: {@code method}, {@code bands}, {@code 2}, {@code to};
 *     rows are counted from 1; empty where the whole part was added or taken out
 * @param before null where it was not there
 * @param after null where it is not there any more
 */
public record Difference(
        String group,
        String section,
        String criterion,
        List<String> field,
        @Nullable String before,
        @Nullable String after) {

    public Difference {
        field = List.copyOf(field);
    }
}
