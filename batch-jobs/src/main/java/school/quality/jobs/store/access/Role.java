package school.quality.jobs.store.access;

/** What somebody is in a school, as the school's procedure names it; a person may be several. */
public enum Role {
    TEACHER,
    HEAD_OF_UNION,
    COMMISSION,
    DEPUTY_HEAD,
    DIRECTOR,
    ACCOUNTANT,
    /** Governing council and union: totals without names. */
    COUNCIL,
    CLASS_TEACHER,
    MEDICAL_WORKER,
    PSYCHOLOGIST,
    /** Users, runs and health of the program; no sheets, and no school. */
    SYSTEM_ADMINISTRATOR
}
