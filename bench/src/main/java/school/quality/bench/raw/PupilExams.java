package school.quality.bench.raw;

/** All exams of a pupil of one kind, counted as {@link Exam} does. */
public record PupilExams(String kind, Enrolled enrolled, long[] counts) {

    /** As one pupil: passed and good only if all results that say so are. */
    public long[] asOne() {
        long[] one = counts.clone();
        one[0] = counts[1] > 0 && counts[0] == counts[1] ? 1 : 0;
        one[1] = counts[1] > 0 ? 1 : 0;
        one[2] = counts[3] > 0 && counts[2] == counts[3] ? 1 : 0;
        one[3] = counts[3] > 0 ? 1 : 0;
        return one;
    }
}
