package school.quality.jobs.load.journal;

import java.util.List;

/**
 * "Табель успеваемости учащегося" of one class: the final marks of its pupils by term and for the year. It names neither
 * teachers nor pupils' numbers.
 *
 * @param schoolName the school as the report names it; empty where it does not
 * @param year the school year, {@code 2024/25}
 * @param className the class, {@code 8А}
 * @param pupils in the order of the report, without those that are in it twice
 * @param faults what could not be taken, in the order of the report
 */
public record TermMarksReport(
        String schoolName, String year, String className, List<PupilBlock> pupils, List<JournalFault> faults) {

    public TermMarksReport {
        pupils = List.copyOf(pupils);
        faults = List.copyOf(faults);
    }
}
