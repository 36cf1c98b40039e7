package school.quality.jobs.sheet;

/**
 * A column of a table to be written.
 *
 * @param header what stands in its first row
 * @param format how its figures look
 * @param width in characters; 0 means as wide as its content, within bounds
 */
public record Column(String header, Format format, int width) {

    /** A column as wide as its content. */
    public static Column of(String header, Format format) {
        return new Column(header, format, 0);
    }
}
