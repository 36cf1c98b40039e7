package school.quality.jobs.export.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decided on the sheets, and where it is written down. What is empty becomes a line to write on.
 *
 * @param members present, without chair and secretary
 * @param minutesNumber of the minutes
 * @param minutesDate day of the meeting; null where it is not known yet
 */
public record Commission(
        String chair,
        String secretary,
        List<String> members,
        String minutesNumber,
        @Nullable LocalDate minutesDate) {

    public static final Commission UNNAMED = new Commission("", "", List.of(), "", null);

    public Commission {
        members = List.copyOf(members);
    }
}
