package school.quality.engine.school;

import java.util.Set;

/**
 * Settings of the method that differ from school to school (formulas and programme, marked as such or said in numbers).
 *
 * @param souForNotAssessed weight of 1 and of "not assessed" in SOU, 0 to 100
 * @param smallGroup figures about personal outcomes and health are not shown below this number of pupils
 * @param minimumAnswers figures about one teacher are not shown below this number of answers of a group
 * @param highExamScore EGE test score from which a result is high, 0 to 100
 * @param commendationGrades grades whose pupils can receive the certificate of commendation
 * @param stayingFullIsGrowth whether a share that stays at 100 counts as grown
 * @param deliveryNorm per cent of the planned lessons below which a class and subject are behind
 * @param trainingYears for how many years before the last day a training counts
 * @param modernYears for how many years equipment is modern
 * @param expiringMonths how many months ahead an expiring category is named
 * @param ageBands of staff
 * @param experienceBands of teaching staff
 */
public record Settings(
        int souForNotAssessed,
        int smallGroup,
        int minimumAnswers,
        int highExamScore,
        Set<Integer> commendationGrades,
        boolean stayingFullIsGrowth,
        int deliveryNorm,
        int trainingYears,
        int modernYears,
        int expiringMonths,
        Bands ageBands,
        Bands experienceBands) {}
