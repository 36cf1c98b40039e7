package school.quality.engine.school;

import java.util.Set;

/**
 * Settings of the method that differ from school to school (formulas, marked as such).
 *
 * @param souForNotAssessed weight of 1 and of "not assessed" in SOU, 0 to 100
 * @param smallGroup figures about personal outcomes are not shown below this number of pupils
 * @param highExamScore EGE test score from which a result is high, 0 to 100
 * @param commendationGrades grades whose pupils can receive the certificate of commendation
 */
public record Settings(int souForNotAssessed, int smallGroup, int highExamScore, Set<Integer> commendationGrades) {}
