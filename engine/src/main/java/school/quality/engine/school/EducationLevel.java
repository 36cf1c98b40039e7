package school.quality.engine.school;

/** Levels of general education: grades 1-4, 5-9 and 10-11 (formulas, section 3). */
public enum EducationLevel {
    PRIMARY,
    BASIC,
    SECONDARY;

    public static EducationLevel ofGrade(int grade) {
        if (grade <= 4) {
            return PRIMARY;
        }
        return grade <= 9 ? BASIC : SECONDARY;
    }
}
