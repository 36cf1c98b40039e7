package school.quality.bench.raw;

/** A pupil with all exams of one kind, who counts once: passed and good only if all results that say so are. */
public record PupilExams(String kind, Enrolled enrolled, long[] counts, int[] rows) implements Counted {

    public static PupilExams of(PupilWorks of, Found exams) {
        long[] all = exams.counts();
        long[] one = all.clone();
        one[0] = all[1] > 0 && all[0] == all[1] ? 1 : 0;
        one[1] = all[1] > 0 ? 1 : 0;
        one[2] = all[3] > 0 && all[2] == all[3] ? 1 : 0;
        one[3] = all[3] > 0 ? 1 : 0;
        return new PupilExams(of.kind(), of.enrolled(), one, exams.rows());
    }
}
