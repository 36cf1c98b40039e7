package school.quality.jobs.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.CountedRow;

/**
 * A row of achievements, activities or training that gave points.
 *
 * @param claims who gets points for it, and by which criterion
 */
public record ClaimedItem(CountedRow row, List<Claim> claims) {

    /** What can be claimed twice: by dataset, the columns that name and date it. */
    static final Map<String, Columns> DATASETS = Map.of(
            "achievements", new Columns("event", "held_on"),
            "teacher_activities", new Columns("activity", "held_on"),
            "training", new Columns("course", "finished_on"));

    record Columns(String name, String date) {}

    public ClaimedItem {
        claims = List.copyOf(claims);
    }

    public String dataset() {
        return row.dataset();
    }

    /** Of the event or course. */
    public String name() {
        return row.cells().getOrDefault(columns().name(), "");
    }

    public LocalDate on() {
        return LocalDate.parse(row.cells().get(columns().date()));
    }

    /** Number of the pupil whose achievement it is; null for what teachers do themselves. */
    public @Nullable String pupilId() {
        return row.cells().get("pupil_id");
    }

    boolean isAchievement() {
        return pupilId() != null;
    }

    /** Whether somebody gets points both for this row and for the other. */
    boolean sharesAPersonWith(ClaimedItem other) {
        return claims.stream().anyMatch(one -> other.claims.stream()
                .anyMatch(another -> one.staffId().equals(another.staffId())));
    }

    private Columns columns() {
        return DATASETS.get(dataset());
    }
}
