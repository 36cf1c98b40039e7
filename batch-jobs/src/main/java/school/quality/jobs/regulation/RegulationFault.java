package school.quality.jobs.regulation;

/**
 * One thing wrong with a regulation's document.
 *
 * @param path where: {@code groups[0].sections[1].criteria[2].max}; line and column where it is no JSON
 * @param value what stands there, shortened; empty where nothing does
 * @param expected what should: values, a range, a kind of value; empty where the code says it
 */
public record RegulationFault(Code code, String path, String value, String expected) {

    private static final int SHOWN = 100;

    /** Faults by number; a number is never used again. */
    public enum Code {
        /** The document is no JSON. */
        G01,
        /** A value of another kind than expected. */
        G02,
        /** A field the form does not have. */
        G03,
        /** A required field is missing. */
        G04,
        /** A value that is none of those allowed. */
        G05,
        /** A number outside its range, or with too many digits. */
        G06,
        /** No date. */
        G07,
        /** A code that stands twice where it has to be unique. */
        G08,
        /** A monthly allowance without its number of months. */
        G09,
        /** The last day lies before the first. */
        G10,
        /** A sum with fractions of a kopeck. */
        G11,
        /** A text that is too long or has control characters. */
        G12,
        /** A formula that is no arithmetic over its names. */
        G13,
        /** A criterion over others that names none, an unknown one, or itself in the end. */
        G14
    }

    public RegulationFault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    boolean isOfSameValue(RegulationFault other) {
        return path.equals(other.path) && value.equals(other.value);
    }
}
