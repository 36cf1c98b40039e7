package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** An attempt at an exam with its class and teacher. */
public record Attempt(
        ExamRow row, Enrolled enrolled, @Nullable String staff) {

    public String kind() {
        return row.kind();
    }

    public String pupil() {
        return row.pupil();
    }

    public String subject() {
        return row.subject();
    }

    public int number() {
        return row.attempt();
    }
}
