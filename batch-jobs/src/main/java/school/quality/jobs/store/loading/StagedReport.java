package school.quality.jobs.store.loading;

import java.util.List;

/**
 * A report of a journal on its way into staging: whose marks these are is found out when the pupils are known.
 *
 * @param year the school year, {@code 2024/25}
 * @param className the class, {@code 8А}
 * @param pupils in the order of the report
 */
public record StagedReport(String year, String className, List<Pupil> pupils) {

    public StagedReport {
        pupils = List.copyOf(pupils);
    }

    /** The code of a period of a report's year: {@code 2024-25/Q1}. */
    public static String period(String year, String term) {
        return year.replace('/', '-') + "/" + term;
    }

    /**
     * A pupil of the report.
     *
     * @param fullName last name, first name and patronymic
     * @param row the row that names the pupil
     */
    public record Pupil(String fullName, int row, List<Mark> marks) {

        public Pupil {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A mark of a pupil.
     *
     * @param term the last part of the period's code: {@code Q1}, {@code S2}, {@code Y}
     * @param part tells the marks of one row apart
     */
    public record Mark(String subject, String term, String mark, int row, int part) {}
}
