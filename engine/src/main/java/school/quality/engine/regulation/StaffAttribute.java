package school.quality.engine.regulation;

import java.util.Locale;

/** What a criterion may ask of the staff register. */
public enum StaffAttribute {
    ATTESTATION_CATEGORY,
    TEACHING_YEARS,
    EDUCATION,
    DEGREE,
    FTE,
    /** Lessons a week. */
    LOAD;

    /** As it is written in a regulation: {@code teaching_years}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
