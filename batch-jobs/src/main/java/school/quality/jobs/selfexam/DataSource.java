package school.quality.jobs.selfexam;

/**
 * Data that a line is counted from.
 *
 * @param name as the queries name it
 */
public record DataSource(String name) {

    private static final String FINISHED = "@finished";

    /** Of which table. */
    public String dataset() {
        return name.replace(FINISHED, "").split("/", 2)[0];
    }

    /** Of exams: kind and subject, for example {@code OGE_RUSSIAN}; else empty. */
    public String part() {
        String[] parts = name.replace(FINISHED, "").split("/", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    /** Whether it is of the school year that ended in the calendar year; else of the one under way at its end. */
    public boolean ofFinishedYear() {
        return name.endsWith(FINISHED);
    }
}
