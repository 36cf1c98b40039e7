package school.quality.samples;

import java.util.List;

/** The scale of an exam: lowest passing score, and for the OGE the scores from which a 4 and a 5 begin. */
record ExamPaper(int pass, int four, int five, int highest) {

    static ExamPaper of(String exam, List<String> row) {
        int pass = Integer.parseInt(row.get(1));
        return exam.equals("ege")
                ? new ExamPaper(pass, 0, 0, 100)
                : new ExamPaper(
                        pass, Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));
    }

    /** The score of a pupil of this level; one of 2.5 solves everything. */
    int score(double level) {
        double part = four == 0 ? 0.60 + 0.16 * level : share(level);
        return (int) Math.max(0, Math.min(highest, Math.round(part * highest)));
    }

    // Straight lines between the bounds of the marks, so that the exam mostly confirms the mark of the year.
    private double share(double level) {
        double[] levels = {-4, Attainment.THREE + 0.3, Attainment.FOUR, Attainment.FIVE, 2.5};
        double[] scores = {0, pass, four, five, highest};
        int i = 1;
        while (i < 4 && level > levels[i]) {
            i++;
        }
        double step = (Math.max(level, -4) - levels[i - 1]) / (levels[i] - levels[i - 1]);
        return (scores[i - 1] + step * (scores[i] - scores[i - 1])) / highest;
    }

    /** Null for the EGE, which gives no marks. */
    String mark(int score) {
        return four == 0 ? null : score >= five ? "5" : score >= four ? "4" : score >= pass ? "3" : "2";
    }
}
