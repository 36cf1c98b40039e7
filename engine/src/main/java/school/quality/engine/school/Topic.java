package school.quality.engine.school;

/** What a list of facts is about: the corner of school life that a rule asks a unit for. */
public enum Topic {
    CLASSES,
    /** Everyone who was enrolled at any time of the period. */
    PUPILS,
    FINAL_MARKS,
    READINESS_1,
    KNOWLEDGE_4,
    ADAPTATION_5,
    ADAPTATION_5_LEVELS,
    THEMATIC_NOV,
    THEMATIC_FEB,
    THEMATIC_MAR,
    ATTESTATION,
    ATTESTATION_AGAINST_MARKS,
    EXAMS,
    EXAMS_BY_PUPIL,
    PERSONAL_OUTCOMES,
    YEAR_OUTCOMES,
    SUBJECT_COMMENDATIONS,
    ACHIEVEMENTS,
    PREPARED,
    TEACHING_LOAD,
    /** Everyone in the register of the year. */
    STAFF,
    /** Teaching staff present on the last day. */
    TEACHERS,
    TRAINED_TEACHERS,
    ACTIVE_TEACHERS,
    OBSERVED_TEACHERS,
    TEACHER_ACTIVITIES,
    LESSON_VISITS,
    CHECKLISTS,
    EQUIPMENT,
    BOOKS,
    PARENT_BODIES,
    MEALS,
    INTERESTS,
    INJURIES
}
