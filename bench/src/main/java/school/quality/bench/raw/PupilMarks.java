package school.quality.bench.raw;

/** A pupil with all marks of one kind, who counts once: passed and good only if all marks are. */
public record PupilMarks(String indicator, Enrolled enrolled, long[] counts, int[] rows) implements Counted {

    public static PupilMarks of(PupilWorks of, Found marks) {
        long[] one = marks.counts().clone();
        one[0] = one[0] == one[2] ? 1 : 0;
        one[1] = one[1] == one[2] ? 1 : 0;
        one[2] = 1;
        return new PupilMarks(of.kind(), of.enrolled(), one, marks.rows());
    }
}
